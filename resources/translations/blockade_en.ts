<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>analysis::Wilcoxon</name>
    <message numerus="yes">
        <source>%n difference(s) of zero ranked and then left out (Pratt 1959)</source>
        <translation>
            <numerusform>%n difference of zero ranked and then left out (Pratt 1959)</numerusform>
            <numerusform>%n differences of zero ranked and then left out (Pratt 1959)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of zero left out before ranking</source>
        <translation>
            <numerusform>%n difference of zero left out before ranking</numerusform>
            <numerusform>%n differences of zero left out before ranking</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>figures::Events</name>
    <message numerus="yes">
        <source>Difference: of the %n people who received both, with its interval (Newcombe, method 10, paired).</source>
        <translation>
            <numerusform>Difference: of the %n person who received both, with its interval (Newcombe, method 10, paired).</numerusform>
            <numerusform>Difference: of the %n people who received both, with its interval (Newcombe, method 10, paired).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::AnalysisDetails</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, and why ›</source>
        <translation>
            <numerusform>%n left out, and why ›</numerusform>
            <numerusform>%n left out, and why ›</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::EntryDoses</name>
    <message numerus="yes">
        <source>%n doses</source>
        <translation>
            <numerusform>%n dose</numerusform>
            <numerusform>%n doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n doses</source>
        <translation>
            <numerusform>Removal of %n dose</numerusform>
            <numerusform>Removal of %n doses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::EntryEvents</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n events</source>
        <translation>
            <numerusform>Removal of %n event</numerusform>
            <numerusform>Removal of %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::EntryExclusions</name>
    <message numerus="yes">
        <source>%n exclusions</source>
        <translation>
            <numerusform>%n exclusion</numerusform>
            <numerusform>%n exclusions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n exclusions</source>
        <translation>
            <numerusform>Removal of %n exclusion</numerusform>
            <numerusform>Removal of %n exclusions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::EntryOrigins</name>
    <message numerus="yes">
        <source>%n cells of the table</source>
        <translation>
            <numerusform>%n cell of the table</numerusform>
            <numerusform>%n cells of the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::EntryPeople</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n people</source>
        <translation>
            <numerusform>Removal of %n person</numerusform>
            <numerusform>Removal of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::EntryScores</name>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ResponderPage</name>
    <message numerus="yes">
        <source>%n not counted ›</source>
        <translation>
            <numerusform>%n not counted ›</numerusform>
            <numerusform>%n not counted ›</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::SafetyEvents</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reporting::FigureMenu</name>
    <message numerus="yes">
        <source>At most %n people at one time point</source>
        <translation>
            <numerusform>At most %n person at one time point</numerusform>
            <numerusform>At most %n people at one time point</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window::CommandPalette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
</TS>
