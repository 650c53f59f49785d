<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>analysis::AnalysisSet</name>
    <message>
        <source>%1 score</source>
        <translation>%1-Wert</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>kein %1</translation>
    </message>
    <message>
        <source>no %1 at %2</source>
        <translation>kein %1 bei %2</translation>
    </message>
    <message>
        <source>no baseline %1 to compute a change from</source>
        <translation>kein %1 zu Beginn, aus dem sich eine Änderung berechnen ließe</translation>
    </message>
    <message>
        <source>not complete: no post-dose %1 under every arm</source>
        <translation>nicht vollständig: nicht unter jedem Arm ein %1 nach der Behandlung</translation>
    </message>
    <message>
        <source>no %1 under a treatment</source>
        <translation>kein %1 unter einer Behandlung</translation>
    </message>
    <message>
        <source>filtered out: %1</source>
        <translation>herausgefiltert: %1</translation>
    </message>
</context>
<context>
    <name>analysis::Answer</name>
    <message>
        <source>%1 lower</source>
        <comment>an end of an interval</comment>
        <translation>%1 niedriger</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <comment>an end of an interval</comment>
        <translation>%1 höher</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>kein Intervall</translation>
    </message>
    <message>
        <source>%1 CI without an end</source>
        <translation>%1-KI ohne Ende</translation>
    </message>
    <message>
        <source>%1 CI %2 to %3</source>
        <translation>%1-KI %2 bis %3</translation>
    </message>
    <message>
        <source>With %1, %2 was the same (difference %3, %4) as with %5; %6.</source>
        <translation>Mit %1 war %2 ebenso hoch (Differenz %3, %4) wie mit %5; %6.</translation>
    </message>
    <message>
        <source>With %1, %2 was %3 percentage points higher (%4) than with %5; %6.</source>
        <translation>Mit %1 war %2 um %3 Prozentpunkte höher (%4) als mit %5; %6.</translation>
    </message>
    <message>
        <source>With %1, %2 was %3 percentage points lower (%4) than with %5; %6.</source>
        <translation>Mit %1 war %2 um %3 Prozentpunkte niedriger (%4) als mit %5; %6.</translation>
    </message>
    <message>
        <source>With %1, %2 was %3 points higher (%4) than with %5; %6.</source>
        <translation>Mit %1 war %2 um %3 Punkte höher (%4) als mit %5; %6.</translation>
    </message>
    <message>
        <source>With %1, %2 was %3 points lower (%4) than with %5; %6.</source>
        <translation>Mit %1 war %2 um %3 Punkte niedriger (%4) als mit %5; %6.</translation>
    </message>
    <message>
        <source>With %1 as many people responded (%2; difference %3 percentage points, %4) as with %5; %6.</source>
        <translation>Mit %1 sprachen ebenso viele an (%2; Differenz %3 Prozentpunkte, %4) wie mit %5; %6.</translation>
    </message>
    <message>
        <source>With %1, %3 percentage points more people responded (%4) than with %5: %2; %6.</source>
        <translation>Mit %1 sprachen um %3 Prozentpunkte mehr Personen an (%4) als mit %5: %2; %6.</translation>
    </message>
    <message>
        <source>With %1, %3 percentage points fewer people responded (%4) than with %5: %2; %6.</source>
        <translation>Mit %1 sprachen um %3 Prozentpunkte weniger Personen an (%4) als mit %5: %2; %6.</translation>
    </message>
    <message>
        <source>after the treatment</source>
        <translation>nach der Behandlung</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>day 1</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>40 min</comment>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>the change in %1 %2</source>
        <comment>scale, on day 1</comment>
        <translation>die Änderung: %1 %2,</translation>
    </message>
    <message>
        <source>the percent change in %1 %2</source>
        <comment>scale, on day 1</comment>
        <translation>die prozentuale Änderung: %1 %2,</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>scale, on day 1</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>%1 responded (%2 CI %3): %4; %5.</source>
        <comment>share, level, interval, scale on day 1, people</comment>
        <translation>%1 sprachen an (%2-KI %3): %4; %5.</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Übertragungseffekt</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4 CI %5); %6.</source>
        <comment>estimate, scale on day 1, value, level, interval, people</comment>
        <translation>%1, %2: %3 (%4-KI %5); %6.</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 bis %2&#xa0;%</translation>
    </message>
    <message>
        <source>As many people as here, %1, have a power of %2, and would find a difference of %3.</source>
        <comment>12, 80 %, 5.8 points</comment>
        <translation>Ebenso viele Personen wie hier, %1, haben eine Power von %2 und würden eine Differenz von %3 finden.</translation>
    </message>
    <message>
        <source>A replication needs %1 people.</source>
        <translation>Eine Wiederholung braucht %1 Personen.</translation>
    </message>
    <message>
        <source>On %1, higher is worse.</source>
        <translation>Auf %1 ist höher schlechter.</translation>
    </message>
    <message>
        <source>On %1, higher is better.</source>
        <translation>Auf %1 ist höher besser.</translation>
    </message>
</context>
<context>
    <name>analysis::Assumptions</name>
    <message>
        <source>%1 and others</source>
        <comment>names of people</comment>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>The %1 are about normal.</source>
        <translation>Die %1 sind etwa normalverteilt.</translation>
    </message>
    <message>
        <source>fewer than 4 different values</source>
        <translation>weniger als 4 verschiedene Werte</translation>
    </message>
    <message>
        <source>n %1, skewness %2; a mean needs n above %3</source>
        <translation>n %1, Schiefe %2; ein Mittelwert braucht n über %3</translation>
    </message>
    <message>
        <source>n %1, normal plot correlation %2 (5 % of normal samples lie below %3), skewness %4</source>
        <translation>n %1, Korrelation im Normalplot %2 (5&#xa0;% der Normalstichproben liegen unter %3), Schiefe %4</translation>
    </message>
    <message>
        <source>No single one of the %1 decides.</source>
        <translation>Unter den %1 entscheidet kein einzelner Wert.</translation>
    </message>
    <message>
        <source>fewer than 4 values</source>
        <translation>weniger als 4 Werte</translation>
    </message>
    <message>
        <source>none of %1 lies 1.5 interquartile ranges beyond the quartiles</source>
        <translation>von %1 liegt keiner mehr als 1,5 Quartilsabstände jenseits der Quartile</translation>
    </message>
    <message>
        <source>%1 beyond 1.5 interquartile ranges from the quartiles: %2</source>
        <translation>%1 mehr als 1,5 Quartilsabstände jenseits der Quartile: %2</translation>
    </message>
    <message>
        <source>Whoever is missing is missing by chance.</source>
        <translation>Wer fehlt, fehlt zufällig.</translation>
    </message>
    <message>
        <source>nobody is missing: %1</source>
        <translation>niemand fehlt: %1</translation>
    </message>
    <message>
        <source>%1 are in the numbers; the data do not say why others are not</source>
        <translation>%1 gehen in die Zahlen ein; die Daten sagen nicht, warum andere fehlen</translation>
    </message>
    <message>
        <source>One person&apos;s scores do not depend on another&apos;s.</source>
        <translation>Die Werte einer Person hängen nicht von denen einer anderen ab.</translation>
    </message>
    <message>
        <source>a matter of the design, not of the data</source>
        <translation>eine Frage des Designs, nicht der Daten</translation>
    </message>
    <message>
        <source>Both orders have people, about as many.</source>
        <translation>Beide Reihenfolgen haben Personen, etwa gleich viele.</translation>
    </message>
    <message>
        <source>reference first %1, comparator first %2</source>
        <translation>Referenz zuerst %1, Vergleich zuerst %2</translation>
    </message>
</context>
<context>
    <name>analysis::Carryover</name>
    <message>
        <source>A carry-over is estimated between people: its standard error, %1, is %2 times that of the treatment. It says little and never chooses the analysis (Freeman 1989).</source>
        <translation>Ein Übertragungseffekt wird zwischen Personen geschätzt: Sein Standardfehler, %1, ist das %2-Fache dessen der Behandlung. Er sagt wenig und wählt nie die Auswertung (Freeman 1989).</translation>
    </message>
    <message>
        <source>A carry-over of %1 would by itself make the treatment effect seen.</source>
        <translation>Ein Übertragungseffekt von %1 ergäbe allein schon den gesehenen Behandlungseffekt.</translation>
    </message>
    <message>
        <source>The interval of the carry-over holds it: the data cannot rule it out.</source>
        <translation>Das Intervall des Übertragungseffekts enthält ihn: Die Daten können ihn nicht ausschließen.</translation>
    </message>
    <message>
        <source>The interval of the carry-over does not hold it.</source>
        <translation>Das Intervall des Übertragungseffekts enthält ihn nicht.</translation>
    </message>
    <message>
        <source>totals around their sequence&apos;s mean</source>
        <translation>Summen um das Mittel ihrer Sequenz</translation>
    </message>
    <message>
        <source>The order was drawn by lot: the people of both sequences are alike.</source>
        <translation>Die Reihenfolge wurde ausgelost: Die Personen beider Sequenzen gleichen sich.</translation>
    </message>
    <message>
        <source>a difference of the sequences is a carry-over, or chance, or other people</source>
        <translation>ein Unterschied der Sequenzen ist ein Übertragungseffekt, Zufall oder liegt an anderen Personen</translation>
    </message>
    <message>
        <source>The totals of neither sequence vary: no carry-over can be estimated.</source>
        <translation>Die Summen keiner Sequenz streuen: Ein Übertragungseffekt lässt sich nicht schätzen.</translation>
    </message>
    <message>
        <source>difference between the sequences of the means of the participants&apos; totals, comparator first minus reference first</source>
        <translation>Differenz der mittleren Summen der Personen zwischen den Sequenzen, Vergleich zuerst minus Referenz zuerst</translation>
    </message>
    <message>
        <source>Totals of the two periods compared between the sequences: pooled variance, Student&apos;s t on %1 degrees of freedom, %2 intervals. In the table, treatment effects if the carry-over were known to be that large; display rule %3.</source>
        <translation>Summen der zwei Perioden, zwischen den Sequenzen verglichen: gemeinsame Varianz, Student-t mit %1 Freiheitsgraden, %2-Intervalle. In der Tabelle die Behandlungseffekte, wenn der Übertragungseffekt als so groß bekannt wäre; Anzeigeregel %3.</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Übertragungseffekt</translation>
    </message>
    <message>
        <source>What the data say of a carry-over, which is little, and how large it would have to be to explain the treatment effect.</source>
        <translation>Was die Daten zu einem Übertragungseffekt sagen, nämlich wenig, und wie groß er sein müsste, um den Behandlungseffekt zu erklären.</translation>
    </message>
</context>
<context>
    <name>analysis::Crossover</name>
    <message>
        <source>Both sequences spread alike.</source>
        <translation>Beide Sequenzen streuen gleich.</translation>
    </message>
    <message>
        <source>a sequence with a single person</source>
        <translation>eine Sequenz mit einer einzigen Person</translation>
    </message>
    <message>
        <source>SD of the period differences: reference first %1, comparator first %2</source>
        <translation>SD der Periodendifferenzen: Referenz zuerst %1, Vergleich zuerst %2</translation>
    </message>
    <message>
        <source>Nothing of the first treatment is left in the second period.</source>
        <translation>Von der ersten Behandlung ist in der zweiten Periode nichts übrig.</translation>
    </message>
    <message>
        <source>nothing can be said of it: the totals do not vary</source>
        <translation>dazu lässt sich nichts sagen: Die Summen streuen nicht</translation>
    </message>
    <message>
        <source>carry-over %1 (%2), standard error %3 times that of the treatment</source>
        <translation>Übertragungseffekt %1 (%2), Standardfehler das %3-Fache dessen der Behandlung</translation>
    </message>
    <message>
        <source>period differences around their sequence&apos;s mean</source>
        <translation>Periodendifferenzen um das Mittel ihrer Sequenz</translation>
    </message>
    <message>
        <source>mean difference, %1, with the period taken out</source>
        <translation>mittlere Differenz, %1, ohne den Periodeneffekt</translation>
    </message>
    <message>
        <source>AB/BA crossover by period differences of the two sequences (Hills and Armitage 1979): pooled variance, Student&apos;s t on %1 degrees of freedom, %2 intervals; %3 people with the reference first, %4 with the comparator first; display rule %5.</source>
        <translation>AB/BA-Crossover anhand der Periodendifferenzen beider Sequenzen (Hills und Armitage 1979): gemeinsame Varianz, Student-t mit %1 Freiheitsgraden, %2-Intervalle; %3 Personen mit der Referenz zuerst, %4 mit dem Vergleich zuerst; Anzeigeregel %5.</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>Crossover</translation>
    </message>
    <message>
        <source>The treatment effect with the period taken out, and the period effect, from the period differences of the two sequences.</source>
        <translation>Der Behandlungseffekt ohne den der Periode, und der Periodeneffekt, aus den Periodendifferenzen beider Sequenzen.</translation>
    </message>
</context>
<context>
    <name>analysis::DoseText</name>
    <message>
        <source>ketamine</source>
        <translation>Ketamin</translation>
    </message>
    <message>
        <source>esketamine</source>
        <translation>Esketamin</translation>
    </message>
    <message>
        <source>naltrexone</source>
        <translation>Naltrexon</translation>
    </message>
    <message>
        <source>placebo</source>
        <translation>Placebo</translation>
    </message>
    <message>
        <source>intravenous</source>
        <translation>intravenös</translation>
    </message>
    <message>
        <source>nasal</source>
        <translation>nasal</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>%1 min before</source>
        <translation>%1 min vorher</translation>
    </message>
    <message>
        <source>over %1 min</source>
        <translation>über %1 min</translation>
    </message>
</context>
<context>
    <name>analysis::Equivalence</name>
    <message>
        <source>The smallest margin within which both would count as alike is ±%1 (90 % CI %2; two one-sided tests at 5 %).</source>
        <translation>Die kleinste Spanne, innerhalb derer beide als gleich gälten, ist ±%1 (90&#xa0;%-KI %2; zwei einseitige Tests zu 5&#xa0;%).</translation>
    </message>
    <message>
        <source>The smallest margin within which both would count as alike is ±%1 of %2 points (90 % CI %3; two one-sided tests at 5 %).</source>
        <translation>Die kleinste Spanne, innerhalb derer beide als gleich gälten, ist ±%1 von %2 Punkten (90&#xa0;%-KI %3; zwei einseitige Tests zu 5&#xa0;%).</translation>
    </message>
</context>
<context>
    <name>analysis::Estimand</name>
    <message>
        <source>Population: %1. Variable: %2. Intercurrent events: %3. Summary: %4.</source>
        <translation>Population: %1. Zielgröße: %2. Zwischenereignisse: %3. Zusammenfassung: %4.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>at the visits after the treatment</source>
        <translation>bei den Visiten nach der Behandlung</translation>
    </message>
    <message>
        <source>change of %1 from baseline %2</source>
        <comment>%2: at day 2</comment>
        <translation>Änderung von %1 gegenüber dem Ausgangswert %2</translation>
    </message>
    <message>
        <source>percent change of %1 from baseline %2</source>
        <comment>%2: at day 2</comment>
        <translation>prozentuale Änderung von %1 gegenüber dem Ausgangswert %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>scale, at day 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 minus %2</source>
        <comment>comparator minus reference</comment>
        <translation>%1 minus %2</translation>
    </message>
    <message>
        <source>every score counts as it was observed, whatever happened before it (treatment policy)</source>
        <translation>jeder Wert zählt, wie er beobachtet wurde, gleich was vorher geschah (Behandlungsstrategie)</translation>
    </message>
</context>
<context>
    <name>analysis::MixedModel</name>
    <message>
        <source>%1 cannot be given: %2.</source>
        <translation>%1 lässt sich nicht angeben: %2.</translation>
    </message>
    <message>
        <source>Linear mixed model by restricted maximum likelihood, each visit by itself: %1 ~ %2 with a random level for each person; %3; %4 intervals.</source>
        <translation>Lineares gemischtes Modell mit eingeschränkter Maximum-Likelihood (REML), jede Visite für sich: %1 ~ %2 mit einem zufälligen Niveau je Person; %3; %4-Intervalle.</translation>
    </message>
    <message>
        <source>people with a value under both treatments</source>
        <translation>Personen mit einem Wert unter beiden Behandlungen</translation>
    </message>
    <message>
        <source>people who were given both treatments, with at least one value</source>
        <translation>Personen, die beide Behandlungen erhielten, mit mindestens einem Wert</translation>
    </message>
    <message>
        <source>mean difference, %1, adjusted for the other terms of the model</source>
        <translation>mittlere Differenz, %1, bereinigt um die übrigen Terme des Modells</translation>
    </message>
    <message>
        <source>Mixed model</source>
        <translation>Gemischtes Modell</translation>
    </message>
    <message>
        <source>The treatment&apos;s effect at a visit, with period and sequence taken into account and a random level for each person; people with one score of two count too.</source>
        <translation>Der Behandlungseffekt bei einer Visite unter Berücksichtigung von Periode und Sequenz, mit einem zufälligen Niveau je Person; auch Personen mit nur einem von zwei Werten zählen.</translation>
    </message>
    <message>
        <source>Terms of the model: treatment, period, sequence, baseline, joined by + (a*b with their interaction).</source>
        <translation>Terme des Modells: treatment, period, sequence, baseline, verbunden mit + (a*b samt Wechselwirkung).</translation>
    </message>
</context>
<context>
    <name>analysis::Mmrm</name>
    <message>
        <source>a person&apos;s visits under each arm, reference first</source>
        <translation>die Visiten einer Person unter jedem Arm, Referenz zuerst</translation>
    </message>
    <message>
        <source>a person&apos;s visits</source>
        <translation>die Visiten einer Person</translation>
    </message>
    <message>
        <source>Mixed model for repeated measures by restricted maximum likelihood: %1 ~ %2, covariance %3 over %4; treatment is the mean over the visits; %5; %6 intervals.</source>
        <translation>Gemischtes Modell für Messwiederholungen mit eingeschränkter Maximum-Likelihood (REML): %1 ~ %2, Kovarianz %3 über %4; die Behandlung ist das Mittel über die Visiten; %5; %6-Intervalle.</translation>
    </message>
    <message>
        <source>people who are complete at the visit</source>
        <translation>Personen, die bei der Visite vollständig sind</translation>
    </message>
    <message>
        <source>people with at least one value after a treatment</source>
        <translation>Personen mit mindestens einem Wert nach einer Behandlung</translation>
    </message>
    <message>
        <source>mean difference, %1, as if nobody had missed a visit</source>
        <translation>mittlere Differenz, %1, als hätte niemand eine Visite versäumt</translation>
    </message>
    <message>
        <source>MMRM</source>
        <translation>MMRM</translation>
    </message>
    <message>
        <source>Mixed model for repeated measures: all visits at once, with the covariance of a person&apos;s scores estimated; whoever missed visits counts with those that are there.</source>
        <translation>Gemischtes Modell für Messwiederholungen: alle Visiten zugleich, mit geschätzter Kovarianz der Werte einer Person; wer Visiten versäumte, zählt mit den vorhandenen.</translation>
    </message>
    <message>
        <source>Terms of the model: treatment, visit, cell (each treatment at each visit), period, sequence, baseline, joined by + (a*b with their interaction).</source>
        <translation>Terme des Modells: treatment, visit, cell (jede Behandlung bei jeder Visite), period, sequence, baseline, verbunden mit + (a*b samt Wechselwirkung).</translation>
    </message>
</context>
<context>
    <name>analysis::MmrmTables</name>
    <message>
        <source>Covariance %1 could not be fitted: %2.</source>
        <translation>Die Kovarianz %1 ließ sich nicht anpassen: %2.</translation>
    </message>
    <message>
        <source>Fitted with covariance %1, the first of UN, ARH1, CSH, CS that could be.</source>
        <translation>Angepasst mit der Kovarianz %1, der ersten von UN, ARH1, CSH, CS, bei der es ging.</translation>
    </message>
    <message>
        <source>A person&apos;s scores vary together as the covariance %1 says.</source>
        <translation>Die Werte einer Person hängen so zusammen, wie die Kovarianz %1 es sagt.</translation>
    </message>
    <message>
        <source>UN takes no form for granted</source>
        <translation>UN setzt keine Form voraus</translation>
    </message>
    <message>
        <source>it was asked for; compare the BIC of another</source>
        <translation>sie wurde verlangt; vergleichen Sie das BIC einer anderen</translation>
    </message>
    <message>
        <source>it was taken because a freer one could not be fitted to these scores</source>
        <translation>sie wurde genommen, weil sich eine freiere an diese Werte nicht anpassen ließ</translation>
    </message>
    <message>
        <source>Scores are missing at random, given the scores that are there.</source>
        <translation>Werte fehlen zufällig, gegeben die vorhandenen.</translation>
    </message>
    <message>
        <source>missing: %1 scores of people in the model</source>
        <translation>es fehlen %1 Werte von Personen im Modell</translation>
    </message>
</context>
<context>
    <name>analysis::ModelAnalysis</name>
    <message>
        <source>%1 cannot be given: %2.</source>
        <translation>%1 lässt sich nicht angeben: %2.</translation>
    </message>
    <message>
        <source>The expected means</source>
        <translation>Die erwarteten Mittelwerte</translation>
    </message>
    <message>
        <source>The expected mean of %1</source>
        <translation>Der erwartete Mittelwert von %1</translation>
    </message>
    <message>
        <source>The test of %1</source>
        <translation>Der Test von %1</translation>
    </message>
    <message>
        <source>At its boundary: %1. The likelihood would be higher beyond what this model allows, so the standard errors rest on the boundary&apos;s value.</source>
        <translation>An seinem Rand: %1. Jenseits dessen, was dieses Modell erlaubt, wäre die Likelihood höher; die Standardfehler beruhen also auf dem Wert am Rand.</translation>
    </message>
    <message>
        <source>Satterthwaite&apos;s degrees of freedom</source>
        <translation>Freiheitsgrade nach Satterthwaite</translation>
    </message>
    <message>
        <source>degrees of freedom between and within people</source>
        <translation>Freiheitsgrade zwischen und innerhalb der Personen</translation>
    </message>
    <message>
        <source>normal approximation, no degrees of freedom</source>
        <translation>Normalnäherung, keine Freiheitsgrade</translation>
    </message>
    <message>
        <source>Kenward-Roger standard errors and degrees of freedom (1997, without second derivatives of the covariance, expected information)</source>
        <translation>Standardfehler und Freiheitsgrade nach Kenward und Roger (1997, ohne zweite Ableitungen der Kovarianz, erwartete Information)</translation>
    </message>
    <message>
        <source>Kenward-Roger standard errors and degrees of freedom (1997, without second derivatives of the covariance, observed information)</source>
        <translation>Standardfehler und Freiheitsgrade nach Kenward und Roger (1997, ohne zweite Ableitungen der Kovarianz, beobachtete Information)</translation>
    </message>
    <message>
        <source>not enough data (%1)</source>
        <translation>nicht genug Daten (%1)</translation>
    </message>
    <message>
        <source>terms of the model cannot be told apart (%1)</source>
        <translation>Terme des Modells lassen sich nicht unterscheiden (%1)</translation>
    </message>
    <message>
        <source>its likelihood has no highest point that could be found (%1)</source>
        <translation>seine Likelihood hat kein auffindbares Maximum (%1)</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>es wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1; display rule %2.</source>
        <translation>%1; Anzeigeregel %2.</translation>
    </message>
</context>
<context>
    <name>analysis::ModelResiduals</name>
    <message>
        <source>residuals</source>
        <translation>Residuen</translation>
    </message>
</context>
<context>
    <name>analysis::ModelRows</name>
    <message>
        <source>%1 at %2 under one treatment alone</source>
        <translation>%1 bei %2 nur unter einer Behandlung</translation>
    </message>
</context>
<context>
    <name>analysis::Multiverse</name>
    <message>
        <source>everybody, and those complete at the visit</source>
        <translation>alle, und wer bei der Visite vollständig ist</translation>
    </message>
    <message>
        <source>each scale at each visit after the treatment</source>
        <translation>jede Skala bei jeder Visite nach der Behandlung</translation>
    </message>
    <message>
        <source>the difference of the two arms</source>
        <translation>die Differenz der zwei Arme</translation>
    </message>
    <message>
        <source>%1 specifications, each an analysis of its own with its defaults; %2 intervals; permutations beyond the exact ones sampled with 10,000 draws, seed 1; MMRM with covariance CS; no adjustment for their number: they share their data and are not to be counted as evidence each; display rule %3.</source>
        <translation>%1 Spezifikationen, jede eine eigene Auswertung mit ihren Voreinstellungen; %2-Intervalle; Permutationen jenseits der exakten mit 10.000 Ziehungen, Startwert 1; MMRM mit Kovarianz CS; keine Korrektur für ihre Anzahl: Sie teilen sich die Daten und zählen nicht einzeln als Belege; Anzeigeregel %3.</translation>
    </message>
    <message>
        <source>%1 of %2 specifications gave no estimate; a table says why.</source>
        <translation>%1 von %2 Spezifikationen ergaben keine Schätzung; eine Tabelle sagt, warum.</translation>
    </message>
    <message>
        <source>The analysis in view is not among the specifications.</source>
        <translation>Die gezeigte Auswertung ist nicht unter den Spezifikationen.</translation>
    </message>
    <message>
        <source>All of them are of the measure in view.</source>
        <translation>Alle sind von der gezeigten Größe.</translation>
    </message>
    <message>
        <source>Each specification could have been defended before the data were seen.</source>
        <translation>Jede Spezifikation hätte sich vertreten lassen, bevor die Daten gesehen wurden.</translation>
    </message>
    <message>
        <source>the list is the program&apos;s, the same for every study</source>
        <translation>die Liste ist die des Programms, dieselbe für jede Studie</translation>
    </message>
    <message>
        <source>Multiverse</source>
        <translation>Multiversum</translation>
    </message>
    <message>
        <source>Every analysis that could be defended, by scale, visit, people and method, side by side.</source>
        <translation>Jede vertretbare Auswertung nach Skala, Visite, Personen und Verfahren, nebeneinander.</translation>
    </message>
    <message>
        <source>Every scale, or the chosen one.</source>
        <translation>Jede Skala oder die gewählte.</translation>
    </message>
    <message>
        <source>Every visit after the treatment, or the chosen one.</source>
        <translation>Jede Visite nach der Behandlung oder die gewählte.</translation>
    </message>
    <message>
        <source>The method in view, to be marked.</source>
        <translation>Das gezeigte Verfahren, das markiert wird.</translation>
    </message>
</context>
<context>
    <name>analysis::NumberText</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 and one decimal more</source>
        <comment>display rule</comment>
        <translation>%1 und eine Nachkommastelle mehr</translation>
    </message>
    <message>
        <source>%1 and two decimals more</source>
        <comment>display rule</comment>
        <translation>%1 und zwei Nachkommastellen mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>count</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p&#xa0;&lt;&#xa0;%1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p&#xa0;=&#xa0;%1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k.&#xa0;A.</translation>
    </message>
</context>
<context>
    <name>analysis::Options</name>
    <message>
        <source>Level of the intervals.</source>
        <translation>Niveau der Intervalle.</translation>
    </message>
    <message>
        <source>Of what is drawn at random: the same seed gives the same numbers.</source>
        <translation>Für alles, was zufällig gezogen wird: Derselbe Startwert ergibt dieselben Zahlen.</translation>
    </message>
    <message>
        <source>How many are drawn, where not all can be counted.</source>
        <translation>Wie viele gezogen werden, wo sich nicht alle zählen lassen.</translation>
    </message>
    <message>
        <source>How degrees of freedom are found; kenward-roger is the linear version.</source>
        <translation>Wie die Freiheitsgrade bestimmt werden; kenward-roger ist die lineare Fassung.</translation>
    </message>
    <message>
        <source>Which information on the covariance kenward-roger uses.</source>
        <translation>Welche Information über die Kovarianz kenward-roger verwendet.</translation>
    </message>
    <message>
        <source>Of a person&apos;s visits; auto is the first of UN, ARH1, CSH, CS that can be fitted.</source>
        <translation>Der Visiten einer Person; auto ist die erste von UN, ARH1, CSH, CS, die sich anpassen lässt.</translation>
    </message>
    <message>
        <source>Differences of zero: ranked, then left out (pratt), or left out first (drop).</source>
        <translation>Differenzen von null: erst eingereiht, dann weggelassen (pratt), oder vorher weggelassen (drop).</translation>
    </message>
</context>
<context>
    <name>analysis::PairedFrame</name>
    <message>
        <source>people with a value after both treatments (%1)</source>
        <translation>Personen mit einem Wert nach beiden Behandlungen (%1)</translation>
    </message>
</context>
<context>
    <name>analysis::PairedT</name>
    <message>
        <source>differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>The period makes no difference, or both orders have as many people.</source>
        <translation>Die Periode macht keinen Unterschied, oder beide Reihenfolgen haben gleich viele Personen.</translation>
    </message>
    <message>
        <source>mean of each person&apos;s difference, %1</source>
        <translation>Mittel der Differenzen der Personen, %1</translation>
    </message>
    <message>
        <source>Paired t test of %1 differences with Student&apos;s t on %2 degrees of freedom and its %3 interval; the period is ignored; display rule %4.</source>
        <translation>Gepaarter t-Test von %1 Differenzen mit Student-t zu %2 Freiheitsgraden und seinem %3-Intervall; die Periode bleibt unbeachtet; Anzeigeregel %4.</translation>
    </message>
    <message>
        <source>Paired t test</source>
        <translation>Gepaarter t-Test</translation>
    </message>
    <message>
        <source>The mean of each person&apos;s own difference, with Student&apos;s t; the period is ignored.</source>
        <translation>Das Mittel der eigenen Differenzen der Personen, mit Student-t; die Periode bleibt unbeachtet.</translation>
    </message>
</context>
<context>
    <name>analysis::Permutation</name>
    <message>
        <source>so few rearrangements reach no %1 interval</source>
        <translation>so wenige Umordnungen erreichen kein %1-Intervall</translation>
    </message>
    <message>
        <source>%1 interval of all effects the test does not reject, exact</source>
        <translation>%1-Intervall aller Effekte, die der Test nicht ablehnt, exakt</translation>
    </message>
    <message>
        <source>%1 interval of all effects the test does not reject, from %2 draws with seed %3</source>
        <translation>%1-Intervall aller Effekte, die der Test nicht ablehnt, aus %2 Ziehungen mit Startwert %3</translation>
    </message>
    <message>
        <source>more than 10^308</source>
        <translation>mehr als 10^308</translation>
    </message>
    <message>
        <source>%1 of %2 rearrangements drawn with seed %3, (hits + 1) / (draws + 1)</source>
        <translation>%1 von %2 Umordnungen gezogen mit Startwert %3, (Treffer + 1) / (Ziehungen + 1)</translation>
    </message>
    <message>
        <source>exact over all %1 rearrangements</source>
        <translation>exakt über alle %1 Umordnungen</translation>
    </message>
    <message>
        <source>mean difference with the period taken out, %1</source>
        <translation>mittlere Differenz ohne den Periodeneffekt, %1</translation>
    </message>
    <message>
        <source>mean of each person&apos;s difference, %1</source>
        <translation>Mittel der Differenzen der Personen, %1</translation>
    </message>
    <message>
        <source>Re-randomisation of %1 people to the two orders, as many to each</source>
        <translation>Erneute Auslosung von %1 Personen auf die zwei Reihenfolgen, je gleich viele wie hier</translation>
    </message>
    <message>
        <source>Sign-flip test of %1 differences, the period ignored</source>
        <translation>Vorzeichentest durch Permutation von %1 Differenzen, die Periode unbeachtet</translation>
    </message>
    <message>
        <source>%1: two-sided p of the mean %2; %3; display rule %4.</source>
        <translation>%1: zweiseitiges p des Mittels %2; %3; Anzeigeregel %4.</translation>
    </message>
    <message>
        <source>The order was drawn by lot, each with its number of people.</source>
        <translation>Die Reihenfolge wurde ausgelost, jede mit ihrer Anzahl Personen.</translation>
    </message>
    <message>
        <source>Without an effect each difference could have had the other sign.</source>
        <translation>Ohne einen Effekt hätte jede Differenz auch das andere Vorzeichen haben können.</translation>
    </message>
    <message>
        <source>a matter of the design, not of the data</source>
        <translation>eine Frage des Designs, nicht der Daten</translation>
    </message>
    <message>
        <source>The smallest p that %1 rearrangements can give is %2.</source>
        <translation>Das kleinste p, das %1 Umordnungen ergeben können, ist %2.</translation>
    </message>
    <message>
        <source>Permutation test</source>
        <translation>Permutationstest</translation>
    </message>
    <message>
        <source>The effect seen among those that other draws of the lot would have made of the same scores: exact, or sampled with a seed.</source>
        <translation>Der gesehene Effekt unter denen, die andere Auslosungen aus denselben Werten gemacht hätten: exakt oder gezogen mit Startwert.</translation>
    </message>
    <message>
        <source>Each difference&apos;s sign, or who is drawn to which order.</source>
        <translation>Das Vorzeichen jeder Differenz, oder wer in welche Reihenfolge gelost wird.</translation>
    </message>
</context>
<context>
    <name>analysis::Power</name>
    <message>
        <source>No number of people up to a million has that power for that effect.</source>
        <translation>Keine Anzahl Personen bis zu einer Million hat für diesen Effekt diese Power.</translation>
    </message>
    <message>
        <source>what a replication would find of the mean difference, %1</source>
        <translation>was eine Wiederholung zur mittleren Differenz finden würde, %1</translation>
    </message>
    <message>
        <source>the crossover t test, half of the people to each order</source>
        <translation>des Crossover-t-Tests, die Hälfte der Personen in jeder Reihenfolge</translation>
    </message>
    <message>
        <source>the paired t test</source>
        <translation>des gepaarten t-Tests</translation>
    </message>
    <message>
        <source>Power of %1, two-sided at %2, by the noncentral t distribution, for a true mean difference of %3; the standard deviation of the differences, %4, is that of these %5 people; display rule %6.</source>
        <translation>Power %1, zweiseitig zu %2, nach der nichtzentralen t-Verteilung, für eine wahre mittlere Differenz von %3; die Standardabweichung der Differenzen, %4, ist die dieser %5 Personen; Anzeigeregel %6.</translation>
    </message>
    <message>
        <source>The effect is this study&apos;s own. Its power for that repeats its p value (Hoenig &amp; Heisey 2001, Am Stat 55:19), and where the estimate is exaggerated, too few people are planned: set the effect that would matter.</source>
        <translation>Der Effekt ist der dieser Studie selbst. Ihre Power dafür wiederholt nur ihren p-Wert (Hoenig &amp; Heisey 2001, Am Stat 55:19), und wo die Schätzung übertrieben ist, werden zu wenige Personen geplant: Geben Sie den Effekt an, auf den es ankäme.</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>The differences of the people to come vary as much as these.</source>
        <translation>Die Differenzen künftiger Personen streuen wie diese.</translation>
    </message>
    <message>
        <source>the spread of few people is itself uncertain</source>
        <translation>die Streuung weniger Personen ist selbst unsicher</translation>
    </message>
    <message>
        <source>Power of a replication</source>
        <translation>Power einer Wiederholung</translation>
    </message>
    <message>
        <source>How many people a replication needs, and the smallest effect that as many as here would find.</source>
        <translation>Wie viele Personen eine Wiederholung braucht, und den kleinsten Effekt, den ebenso viele wie hier finden würden.</translation>
    </message>
    <message>
        <source>The true difference that is planned for: a number, or observed.</source>
        <translation>Die wahre Differenz, für die geplant wird: eine Zahl oder observed.</translation>
    </message>
    <message>
        <source>The power that is asked for.</source>
        <translation>Die verlangte Power.</translation>
    </message>
    <message>
        <source>The error of the test, two-sided.</source>
        <translation>Der Fehler des Tests, zweiseitig.</translation>
    </message>
    <message>
        <source>The test that the replication will make.</source>
        <translation>Der Test, den die Wiederholung machen wird.</translation>
    </message>
</context>
<context>
    <name>analysis::Responders</name>
    <message>
        <source>at least %1 better than the own baseline</source>
        <translation>mindestens %1 besser als der eigene Ausgangswert</translation>
    </message>
    <message>
        <source>a score of %1 or less</source>
        <translation>ein Wert von %1 oder weniger</translation>
    </message>
    <message>
        <source>a score of %1 or more</source>
        <translation>ein Wert von %1 oder mehr</translation>
    </message>
    <message>
        <source>Responded: %1. Wilson %2 interval of the share; display rule %3.</source>
        <translation>Ansprechen: %1. Wilson-%2-Intervall des Anteils; Anzeigeregel %3.</translation>
    </message>
    <message>
        <source>Responded: %1. Wilson %2 intervals of shares; difference of paired shares with Newcombe&apos;s method 10; exact McNemar p with the Clopper-Pearson interval of those who changed, and its mid-p version; mean difference with Student&apos;s t, period ignored; display rule %3.</source>
        <translation>Ansprechen: %1. Wilson-%2-Intervalle der Anteile; Differenz gepaarter Anteile nach Newcombe, Methode 10; exaktes p nach McNemar mit dem Clopper-Pearson-Intervall derer, die wechselten, und seine mid-p-Fassung; mittlere Differenz mit Student-t, Periode unbeachtet; Anzeigeregel %3.</translation>
    </message>
    <message>
        <source>Responded: %1. Wilson %2 intervals of shares; difference of independent shares with Newcombe&apos;s method 10; Fisher&apos;s exact p; mean difference with Welch&apos;s t; display rule %3.</source>
        <translation>Ansprechen: %1. Wilson-%2-Intervalle der Anteile; Differenz unabhängiger Anteile nach Newcombe, Methode 10; exaktes p nach Fisher; mittlere Differenz mit Welch-t; Anzeigeregel %3.</translation>
    </message>
    <message>
        <source>people with a value after both treatments (%1)</source>
        <translation>Personen mit einem Wert nach beiden Behandlungen (%1)</translation>
    </message>
    <message>
        <source>people with a value (%1)</source>
        <translation>Personen mit einem Wert (%1)</translation>
    </message>
    <message>
        <source>difference of the shares of responders, %1</source>
        <translation>Differenz der Anteile mit Ansprechen, %1</translation>
    </message>
    <message>
        <source>share of responders</source>
        <translation>Anteil mit Ansprechen</translation>
    </message>
    <message>
        <source>response on %1 at %2: %3</source>
        <translation>Ansprechen auf %1 bei %2: %3</translation>
    </message>
    <message>
        <source>The threshold means something: one point to either side is no other person.</source>
        <translation>Die Schwelle bedeutet etwas: Ein Punkt mehr oder weniger macht keinen anderen Menschen.</translation>
    </message>
    <message>
        <source>read the mean difference beside it</source>
        <translation>lesen Sie daneben die mittlere Differenz</translation>
    </message>
    <message>
        <source>Who responded under each arm, the difference of the shares with its interval, an exact test, and the mean difference beside it.</source>
        <translation>Wer unter jedem Arm ansprach, die Differenz der Anteile mit ihrem Intervall, ein exakter Test, und daneben die mittlere Differenz.</translation>
    </message>
    <message>
        <source>The scale&apos;s own rule (response, remission), a fraction of the baseline, or a score.</source>
        <translation>Die Regel der Skala (response, remission), ein Bruchteil des Ausgangswerts oder ein Wert.</translation>
    </message>
    <message>
        <source>With fraction (0.5 is half) or score.</source>
        <translation>Mit fraction (0.5 ist die Hälfte) oder score.</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>analysis::RowModel</name>
    <message>
        <source>%1 is left out: it has scores under one arm alone.</source>
        <translation>%1 wird weggelassen: nur unter einem Arm gibt es Werte.</translation>
    </message>
    <message>
        <source>Scores without a baseline are left out: %1.</source>
        <translation>Werte ohne Ausgangswert werden weggelassen: %1.</translation>
    </message>
    <message>
        <source>%1 is left out of the model: it is the same for all scores.</source>
        <translation>%1 bleibt aus dem Modell: für alle Werte gleich.</translation>
    </message>
    <message>
        <source>%1 is left out of the model: these rows cannot tell it from the other terms, whose effects contain its own.</source>
        <translation>%1 bleibt aus dem Modell: Diese Zeilen können es nicht von den übrigen Termen unterscheiden, deren Effekte das seine enthalten.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>arm, visit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 first</source>
        <translation>%1 zuerst</translation>
    </message>
</context>
<context>
    <name>analysis::Sensitivity</name>
    <message>
        <source>Beside it, one thing at a time otherwise: completers and all with a mixed model; missing values carried forward (LOCF, BOCF); each person left out; missing values imputed and moved by a delta until the answer tips; a carry-over.</source>
        <translation>Daneben, je eines anders: vollständige und alle Personen mit einem gemischten Modell; fehlende Werte fortgeschrieben (LOCF, BOCF); jede Person einmal weggelassen; fehlende Werte ersetzt und um ein Delta verschoben, bis die Antwort kippt; ein Übertragungseffekt.</translation>
    </message>
    <message>
        <source>Whoever is missing is missing by chance, given the values that were seen.</source>
        <translation>Wer fehlt, fehlt zufällig, gegeben die gesehenen Werte.</translation>
    </message>
    <message>
        <source>the tables show what becomes of the answer if it is not so</source>
        <translation>die Tabellen zeigen, was aus der Antwort wird, wenn es nicht so ist</translation>
    </message>
    <message>
        <source>A carry-over biases the treatment effect by minus half of it; a table shows the effect that would be left.</source>
        <translation>Ein Übertragungseffekt verzerrt den Behandlungseffekt um minus die Hälfte seiner Größe; eine Tabelle zeigt den Effekt, der übrig bliebe.</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>What becomes of the treatment effect if what cannot be known were otherwise: missing people, single people, a carry-over.</source>
        <translation>Was aus dem Behandlungseffekt wird, wenn sich anders verhielte, was man nicht wissen kann: fehlende Personen, einzelne Personen, ein Übertragungseffekt.</translation>
    </message>
    <message>
        <source>How often missing values are imputed.</source>
        <translation>Wie oft fehlende Werte ersetzt werden.</translation>
    </message>
</context>
<context>
    <name>analysis::SensitivityTables</name>
    <message>
        <source>No mixed model of %1: %2.</source>
        <translation>Kein gemischtes Modell mit %1: %2.</translation>
    </message>
    <message>
        <source>No %1: %2.</source>
        <translation>Kein %1: %2.</translation>
    </message>
    <message>
        <source>LOCF and BOCF put one number in the place of a missing one as if it had been seen: they are here to be compared with, never the answer (Molenberghs et al. 2004).</source>
        <translation>LOCF und BOCF setzen an die Stelle eines fehlenden Werts eine Zahl, als wäre sie gesehen worden: Sie stehen hier zum Vergleich, nie als Antwort (Molenberghs et al. 2004).</translation>
    </message>
    <message>
        <source>Without %1 the others have no estimate: %2.</source>
        <translation>Ohne %1 haben die übrigen keine Schätzung: %2.</translation>
    </message>
    <message>
        <source>%1 moves the estimate most: by %2 where left out.</source>
        <translation>%1 bewegt die Schätzung am meisten: um %2, wenn weggelassen.</translation>
    </message>
    <message>
        <source>Nobody with one value lacks the one under the comparator: there is nothing to impute, and no tipping point.</source>
        <translation>Niemandem mit einem Wert fehlt der unter dem Vergleichsarm: Es gibt nichts zu ersetzen und keinen Kipppunkt.</translation>
    </message>
    <message>
        <source>No tipping point: %1.</source>
        <translation>Kein Kipppunkt: %1.</translation>
    </message>
    <message>
        <source>%1 values were imputed %2 times under a normal model (missing at random, seed %3), %4 of them under the comparator, to which the delta is added.</source>
        <translation>%1 Werte wurden %2-mal unter einem Normalmodell ersetzt (zufällig fehlend, Startwert %3), davon %4 unter dem Vergleichsarm, zu denen das Delta kommt.</translation>
    </message>
    <message>
        <source>The interval begins or ceases to hold zero at a delta of %1.</source>
        <translation>Bei einem Delta von %1 beginnt das Intervall die Null zu enthalten oder hört damit auf.</translation>
    </message>
    <message>
        <source>No delta up to %1 changes whether the interval holds zero.</source>
        <translation>Kein Delta bis %1 ändert, ob das Intervall die Null enthält.</translation>
    </message>
    <message>
        <source>What a carry-over would do depends on the order, and these are not two.</source>
        <translation>Was ein Übertragungseffekt anrichten würde, hängt von der Reihenfolge ab, und davon gibt es hier nicht zwei.</translation>
    </message>
</context>
<context>
    <name>analysis::SummaryAnalysis</name>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>change from baseline</source>
        <translation>Änderung gegenüber dem Ausgangswert</translation>
    </message>
    <message>
        <source>percent change from baseline</source>
        <translation>prozentuale Änderung gegenüber dem Ausgangswert</translation>
    </message>
    <message>
        <source>Counts, means with %1 intervals by Student&apos;s t, and quartiles by linear interpolation, by arm and visit; display rule %2.</source>
        <translation>Anzahlen, Mittelwerte mit %1-Intervallen nach Student-t und Quartile durch lineare Interpolation, nach Arm und Visite; Anzeigeregel %2.</translation>
    </message>
    <message>
        <source>The mean %1 in each arm at each visit among the people with a value there; nothing is imputed and no effect is estimated.</source>
        <translation>Das Mittel, %1, in jedem Arm bei jeder Visite unter denen mit einem Wert dort; nichts wird ersetzt und kein Effekt geschätzt.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Counts, means, intervals, quartiles, responders and remitters by arm and visit, and complete pairs by sequence.</source>
        <translation>Anzahlen, Mittelwerte, Intervalle, Quartile, Responder und Remissionen nach Arm und Visite, und vollständige Paare nach Sequenz.</translation>
    </message>
</context>
<context>
    <name>analysis::Wilcoxon</name>
    <message>
        <source>The differences lie symmetrically about their middle.</source>
        <translation>Die Differenzen liegen symmetrisch um ihre Mitte.</translation>
    </message>
    <message>
        <source>fewer than 4 different values</source>
        <translation>weniger als 4 verschiedene Werte</translation>
    </message>
    <message>
        <source>skewness %1, standard error about %2</source>
        <translation>Schiefe %1, Standardfehler etwa %2</translation>
    </message>
    <message>
        <source>no difference is zero</source>
        <translation>keine Differenz ist null</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of zero ranked and then left out (Pratt 1959)</source>
        <translation>
            <numerusform>%n Differenz von null eingereiht und dann weggelassen (Pratt 1959)</numerusform>
            <numerusform>%n Differenzen von null eingereiht und dann weggelassen (Pratt 1959)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) of zero left out before ranking</source>
        <translation>
            <numerusform>%n Differenz von null vor der Rangbildung weggelassen</numerusform>
            <numerusform>%n Differenzen von null vor der Rangbildung weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>exact given ties</source>
        <translation>exakt, gegeben die Bindungen</translation>
    </message>
    <message>
        <source>normal approximation, corrected for ties and continuity</source>
        <translation>Normalnäherung, korrigiert für Bindungen und Stetigkeit</translation>
    </message>
    <message>
        <source>Wilcoxon signed-rank test of %1 differences, p %2; %3; the period is ignored; Hodges-Lehmann shift with the interval of its ranks at the level %4 asked for, which without ties holds %5; display rule %6.</source>
        <translation>Wilcoxon-Vorzeichen-Rang-Test von %1 Differenzen, p %2; %3; die Periode bleibt unbeachtet; Hodges-Lehmann-Verschiebung mit dem Intervall ihrer Ränge zum verlangten Niveau %4, das ohne Bindungen %5 hält; Anzeigeregel %6.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>So few differences reach no interval at this level.</source>
        <translation>So wenige Differenzen erreichen zu diesem Niveau kein Intervall.</translation>
    </message>
    <message>
        <source>Hodges-Lehmann shift: the median of the means of all pairs of the people&apos;s differences, %1</source>
        <translation>Hodges-Lehmann-Verschiebung: der Median der Mittel aller Paare der Differenzen, %1</translation>
    </message>
    <message>
        <source>The period makes no difference, or both orders have as many people.</source>
        <translation>Die Periode macht keinen Unterschied, oder beide Reihenfolgen haben gleich viele Personen.</translation>
    </message>
    <message>
        <source>Wilcoxon signed-rank test</source>
        <translation>Wilcoxon-Vorzeichen-Rang-Test</translation>
    </message>
    <message>
        <source>The signed-rank test of each person&apos;s difference, exact with ties and zeros, and the Hodges-Lehmann shift with its interval.</source>
        <translation>Der Vorzeichen-Rang-Test der eigenen Differenzen der Personen, exakt mit Bindungen und Nullen, und die Hodges-Lehmann-Verschiebung mit ihrem Intervall.</translation>
    </message>
</context>
<context>
    <name>embedded_study</name>
    <message>
        <source>Ketamine × naltrexone</source>
        <translation>Ketamin × Naltrexon</translation>
    </message>
    <message>
        <source>Williams 2018 · double-blind crossover</source>
        <translation>Williams 2018 · doppelblindes Crossover</translation>
    </message>
    <message>
        <source>Does ketamine need the opioid system to lift depression?</source>
        <translation>Braucht Ketamin das Opioidsystem, um eine Depression zu bessern?</translation>
    </message>
    <message>
        <source>Simulated to match published facts</source>
        <translation>Simuliert, passend zum Veröffentlichten</translation>
    </message>
    <message>
        <source>Ketamine after placebo</source>
        <translation>Ketamin nach Placebo</translation>
    </message>
    <message>
        <source>Ketamine after naltrexone</source>
        <translation>Ketamin nach Naltrexon</translation>
    </message>
    <message>
        <source>A placebo capsule 45 minutes before ketamine 0.5 mg/kg over 40 minutes</source>
        <translation>Eine Placebokapsel 45 Minuten vor Ketamin 0,5 mg/kg über 40 Minuten</translation>
    </message>
    <message>
        <source>Naltrexone 50 mg by mouth 45 minutes before ketamine 0.5 mg/kg over 40 minutes</source>
        <translation>Naltrexon 50 mg zum Einnehmen 45 Minuten vor Ketamin 0,5 mg/kg über 40 Minuten</translation>
    </message>
    <message>
        <source>Placebo first</source>
        <translation>Placebo zuerst</translation>
    </message>
    <message>
        <source>Naltrexone first</source>
        <translation>Naltrexon zuerst</translation>
    </message>
    <message>
        <source>Did not complete both infusions: 14 were studied, 12 completed (Williams 2018, abstract). When and why is not published; a screening baseline alone is an assumption.</source>
        <translation>Schloss nicht beide Infusionen ab: 14 wurden untersucht, 12 schlossen ab (Williams 2018, Abstract). Wann und warum, ist nicht veröffentlicht; ein Ausgangswert allein aus der Eingangsuntersuchung ist eine Annahme.</translation>
    </message>
    <message>
        <source>Reconstruction, seed 152</source>
        <translation>Rekonstruktion, Startwert 152</translation>
    </message>
    <message>
        <source>Simulated participants, drawn with seed 152 so that they satisfy every published fact of Williams 2018 and 2019; no value in it was measured</source>
        <translation>Simulierte Personen, mit Startwert 152 so gezogen, dass sie alles Veröffentlichte von Williams 2018 und 2019 erfüllen; kein Wert darin wurde gemessen</translation>
    </message>
    <message>
        <source>Williams et al., Mol Psychiatry 2019, doi:10.1038/s41380-019-0503-4, PMID 31467392 (suicidality in the same twelve people)</source>
        <translation>Williams et al., Mol Psychiatry 2019, doi:10.1038/s41380-019-0503-4, PMID 31467392 (Suizidalität bei denselben zwölf Personen)</translation>
    </message>
    <message>
        <source>Naltrexone blockade</source>
        <translation>Naltrexon-Blockade</translation>
    </message>
    <message>
        <source>Hamilton Depression Rating Scale, 17 items</source>
        <translation>Hamilton-Depressionsskala, 17 Items</translation>
    </message>
    <message>
        <source>Hamilton Depression Rating Scale, 6 core items</source>
        <translation>Hamilton-Depressionsskala, 6 Kernitems</translation>
    </message>
    <message>
        <source>Montgomery–Åsberg Depression Rating Scale</source>
        <translation>Montgomery-Åsberg-Depressionsskala</translation>
    </message>
    <message>
        <source>Hamilton Depression Rating Scale, item 3 (suicide)</source>
        <translation>Hamilton-Depressionsskala, Item 3 (Suizid)</translation>
    </message>
    <message>
        <source>Montgomery–Åsberg Depression Rating Scale, item 10 (suicidal thoughts)</source>
        <translation>Montgomery-Åsberg-Depressionsskala, Item 10 (Suizidgedanken)</translation>
    </message>
    <message>
        <source>Columbia Suicide Severity Rating Scale, severity of ideation</source>
        <translation>Columbia-Skala der Suizidalität (C-SSRS), Schwere der Gedanken</translation>
    </message>
    <message>
        <source>Clinician-Administered Dissociative States Scale, 23 items</source>
        <translation>Skala dissoziativer Zustände (CADSS), 23 Items</translation>
    </message>
    <message>
        <source>Whether ketamine works at all: everybody received ketamine both times, so there is no arm without it (design: Williams 2018, abstract).</source>
        <translation>Ob Ketamin überhaupt wirkt: Alle erhielten beide Male Ketamin, einen Arm ohne gibt es also nicht (Design: Williams 2018, Abstract).</translation>
    </message>
    <message>
        <source>Whether naltrexone alone lowers mood: it was never given without ketamine, in people many of whom took other antidepressants (Amiaz, Am J Psychiatry, doi:10.1176/appi.ajp.2018.18111231).</source>
        <translation>Ob Naltrexon allein die Stimmung senkt: Es wurde nie ohne Ketamin gegeben, und viele der Personen nahmen andere Antidepressiva (Amiaz, Am J Psychiatry, doi:10.1176/appi.ajp.2018.18111231).</translation>
    </message>
    <message>
        <source>Which opioid receptor matters: 50 mg of naltrexone occupies mu and kappa receptors alike (Amiaz, Am J Psychiatry, doi:10.1176/appi.ajp.2018.18111231).</source>
        <translation>Auf welchen Opioidrezeptor es ankommt: 50 mg Naltrexon besetzen Mu- und Kappa-Rezeptoren gleichermaßen (Amiaz, Am J Psychiatry, doi:10.1176/appi.ajp.2018.18111231).</translation>
    </message>
    <message>
        <source>Whether ketamine acts on opioid receptors or merely needs them intact: attenuation is not mediation (Sanacora 2019, doi:10.1176/appi.ajp.2018.18091061), and the authors agree that a direct and an indirect route look the same here (Heifets 2019, Am J Psychiatry 176:249–250).</source>
        <translation>Ob Ketamin an Opioidrezeptoren wirkt oder sie nur intakt braucht: Abschwächung ist nicht Vermittlung (Sanacora 2019, doi:10.1176/appi.ajp.2018.18091061), und die Autoren stimmen zu, dass ein direkter und ein indirekter Weg hier gleich aussehen (Heifets 2019, Am J Psychiatry 176:249–250).</translation>
    </message>
    <message>
        <source>How large the effect is: the trial stopped at a planned interim look with 14 of 30 people studied and 12 completed (Williams 2018, abstract); effects that stop a trial early are overestimated on average.</source>
        <translation>Wie groß der Effekt ist: Die Studie endete bei einer geplanten Zwischenauswertung, mit 14 von 30 untersuchten Personen und 12, die abschlossen (Williams 2018, Abstract); Effekte, die eine Studie früh beenden, sind im Mittel überschätzt.</translation>
    </message>
    <message>
        <source>What happens to responders in general: the seven were chosen after their response to ketamine and placebo was known (Williams 2018, abstract); people chosen for an extreme score tend to be less extreme the next time.</source>
        <translation>Was mit Respondern allgemein geschieht: Die sieben wurden ausgewählt, nachdem ihr Ansprechen auf Ketamin und Placebo bekannt war (Williams 2018, Abstract); wer wegen eines extremen Werts ausgewählt wird, ist beim nächsten Mal meist weniger extrem.</translation>
    </message>
    <message>
        <source>What any single person did: individual values were never published. The people shown are simulated to satisfy every published fact, and other draws would satisfy them too.</source>
        <translation>Was eine einzelne Person tat: Einzelne Werte wurden nie veröffentlicht. Die gezeigten Personen sind so simuliert, dass sie alles Veröffentlichte erfüllen, und andere Ziehungen würden es auch.</translation>
    </message>
    <message>
        <source>Ketamine × naltrexone (Williams 2018)</source>
        <translation>Ketamin × Naltrexon (Williams 2018)</translation>
    </message>
</context>
<context>
    <name>error_text</name>
    <message>
        <source>%1 does not exist: check the name and the folder</source>
        <translation>%1 gibt es nicht: Prüfen Sie Namen und Ordner</translation>
    </message>
    <message>
        <source>%1 cannot be read: check its permissions, or copy it to another place</source>
        <translation>%1 lässt sich nicht lesen: Prüfen Sie die Rechte oder kopieren Sie es an einen anderen Ort</translation>
    </message>
    <message>
        <source>%1 cannot be written: choose another folder, or change its permissions</source>
        <translation>%1 lässt sich nicht schreiben: Wählen Sie einen anderen Ordner oder ändern Sie die Rechte</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is: choose another name, or overwrite with --force</source>
        <translation>%1 gibt es schon und wurde so gelassen: Wählen Sie einen anderen Namen oder überschreiben Sie mit --force</translation>
    </message>
    <message>
        <source>No room to write %1: free some space or choose another disk; nothing was left half-written</source>
        <translation>Kein Platz, um %1 zu schreiben: Schaffen Sie Platz oder wählen Sie einen anderen Datenträger; nichts Halbes blieb zurück</translation>
    </message>
    <message>
        <source>%1 is in use by another program: close it there and try again</source>
        <translation>%1 wird von einem anderen Programm benutzt: Schließen Sie es dort und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1 is not a Blockade study: open a .blockade file, or import the data</source>
        <translation>%1 ist keine Blockade-Studie: Öffnen Sie eine .blockade-Datei oder importieren Sie die Daten</translation>
    </message>
    <message>
        <source>%1 is an SQLite database of another program, not a Blockade study: open it there, or export its tables as CSV and import those</source>
        <translation>%1 ist eine SQLite-Datenbank eines anderen Programms, keine Blockade-Studie: Öffnen Sie sie dort, oder exportieren Sie ihre Tabellen als CSV und importieren diese</translation>
    </message>
    <message>
        <source>%1 holds tables, views or triggers that a Blockade study does not have; nothing of it was run. Ask its sender for a clean copy</source>
        <translation>%1 enthält Tabellen, Sichten oder Trigger, die eine Blockade-Studie nicht hat; nichts davon wurde ausgeführt. Bitten Sie, wer sie geschickt hat, um eine saubere Kopie</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Blockade: update the program to open it</source>
        <translation>%1 wurde mit einer neueren Version von Blockade geschrieben: Aktualisieren Sie das Programm, um es zu öffnen</translation>
    </message>
    <message>
        <source>%1 is damaged and was left as it is: restore it from a copy</source>
        <translation>%1 ist beschädigt und wurde so gelassen: Stellen Sie es aus einer Kopie wieder her</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read: open it again, then repeat the change</source>
        <translation>%1 wurde seit dem Lesen von einem anderen Programm geändert: Öffnen Sie es noch einmal und wiederholen Sie dann die Änderung</translation>
    </message>
    <message>
        <source>%1 is read-only: save a copy and change that</source>
        <translation>%1 ist schreibgeschützt: Speichern Sie eine Kopie und ändern Sie diese</translation>
    </message>
    <message>
        <source>%1 is in no format that Blockade recognises: name one with --format, or describe it with --recipe</source>
        <translation>%1 hat kein Format, das Blockade erkennt: Nennen Sie eines mit --format oder beschreiben Sie es mit --recipe</translation>
    </message>
    <message>
        <source>%1 cannot be understood: correct it and try again</source>
        <translation>%1 ist nicht zu verstehen: Berichtigen Sie es und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1 is not in a text encoding that Blockade reads: save it as UTF-8</source>
        <translation>%1 hat keine Textkodierung, die Blockade liest: Speichern Sie es als UTF-8</translation>
    </message>
    <message>
        <source>%1 holds no score that could be imported: check the filter and the recipe</source>
        <translation>%1 enthält keinen Wert, der sich importieren ließe: Prüfen Sie Filter und Rezept</translation>
    </message>
    <message>
        <source>%1 cannot have this value: correct it and try again</source>
        <translation>%1 kann diesen Wert nicht haben: Berichtigen Sie ihn und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>This change does not fit the study (%1): open the study again, then repeat the change</source>
        <translation>Diese Änderung passt nicht zur Studie (%1): Öffnen Sie die Studie noch einmal und wiederholen Sie dann die Änderung</translation>
    </message>
    <message>
        <source>%1 is not known here: use one of the names that blockade list and blockade info show</source>
        <translation>%1 ist hier nicht bekannt: Nehmen Sie einen der Namen, die blockade list und blockade info zeigen</translation>
    </message>
    <message>
        <source>%1 does not apply to this study, it needs another design: choose another</source>
        <translation>%1 passt nicht zu dieser Studie, es braucht ein anderes Design: Wählen Sie etwas anderes</translation>
    </message>
    <message>
        <source>Too few data are left for %1: widen the selection or choose another scale</source>
        <translation>Zu wenige Daten bleiben für %1: Weiten Sie die Auswahl aus oder wählen Sie eine andere Skala</translation>
    </message>
    <message>
        <source>%1 cannot be estimated from these data, a part of the model is not identified: try a simpler model</source>
        <translation>%1 lässt sich aus diesen Daten nicht schätzen, ein Teil des Modells ist nicht identifiziert: Versuchen Sie ein einfacheres Modell</translation>
    </message>
    <message>
        <source>%1 did not converge: try a simpler model or another seed</source>
        <translation>%1 konvergierte nicht: Versuchen Sie ein einfacheres Modell oder einen anderen Startwert</translation>
    </message>
    <message>
        <source>%1 was cancelled and nothing was written: start it again when it is wanted</source>
        <translation>%1 wurde abgebrochen und nichts geschrieben: Starten Sie es neu, wenn Sie es wünschen</translation>
    </message>
    <message>
        <source>Wrong usage of %1: see --help</source>
        <translation>Falscher Gebrauch von %1: siehe --help</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
</context>
<context>
    <name>figures::ActualDays</name>
    <message>
        <source>%1, period %2</source>
        <translation>%1, Periode %2</translation>
    </message>
    <message>
        <source>Days since the first infusion</source>
        <translation>Tage seit der ersten Infusion</translation>
    </message>
    <message>
        <source>Days since the first treatment</source>
        <translation>Tage seit der ersten Behandlung</translation>
    </message>
    <message>
        <source>Periods stand one after the other; the means of a period are of its own people, at the mean of their days.</source>
        <translation>Die Perioden stehen hintereinander; die Mittel einer Periode sind die ihrer eigenen Personen, beim Mittel ihrer Tage.</translation>
    </message>
    <message>
        <source>Not drawn, for their first day is not reported: periods of %1.</source>
        <translation>Nicht gezeichnet, weil ihr erster Tag nicht berichtet ist: Perioden von %1.</translation>
    </message>
</context>
<context>
    <name>figures::AffinityLadder</name>
    <message>
        <source>%1 µM</source>
        <translation>%1&#xa0;µM</translation>
    </message>
    <message>
        <source>%1 nM</source>
        <translation>%1&#xa0;nM</translation>
    </message>
    <message>
        <source>%1: weakest of the published band</source>
        <translation>%1: schwächster des veröffentlichten Bereichs</translation>
    </message>
    <message>
        <source>%1: strongest of the published band</source>
        <translation>%1: stärkster des veröffentlichten Bereichs</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <translation>%1, nicht bestätigt</translation>
    </message>
    <message>
        <source>%1, in rats</source>
        <translation>%1, an Ratten</translation>
    </message>
    <message>
        <source>Published numbers, different assays</source>
        <translation>Veröffentlichte Zahlen, verschiedene Assays</translation>
    </message>
    <message>
        <source>How strongly it binds</source>
        <translation>Wie fest es bindet</translation>
    </message>
    <message>
        <source>Affinity for mu receptors (Ki); the lower, the stronger</source>
        <translation>Affinität zu Mu-Rezeptoren (Ki); je niedriger, desto fester</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drug, citation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ki, nM</source>
        <translation>Ki, nM</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamin</translation>
    </message>
    <message>
        <source>Opioids: point or published band</source>
        <translation>Opioide: Einzelwert oder veröffentlichter Bereich</translation>
    </message>
</context>
<context>
    <name>figures::Carryover</name>
    <message>
        <source>After %1 days %2 of the blockade is left.</source>
        <comment>days, share</comment>
        <translation>Nach %1 Tagen sind %2 der Blockade übrig.</translation>
    </message>
    <message>
        <source>With a true difference of %1 points the estimate is then off by %2 points.</source>
        <translation>Bei einer wahren Differenz von %1 Punkten liegt die Schätzung dann um %2 Punkte daneben.</translation>
    </message>
    <message>
        <source>A test for carry-over in %1 people would notice it in %2 of trials; without any it cries wolf in %3.</source>
        <translation>Ein Test auf einen Übertragungseffekt mit %1 Personen würde ihn in %2 der Studien bemerken; ohne einen schlägt er in %3 falschen Alarm.</translation>
    </message>
    <message>
        <source>Bias, with the band of 72 to 108 hours</source>
        <translation>Verzerrung, mit dem Band von 72 bis 108 Stunden</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>What is left of naltrexone bends the estimate</source>
        <translation>Was von Naltrexon übrig ist, verbiegt die Schätzung</translation>
    </message>
    <message>
        <source>Bias of the difference, points</source>
        <translation>Verzerrung der Differenz, Punkte</translation>
    </message>
    <message>
        <source>About 30 days, as planned</source>
        <translation>Etwa 30 Tage, wie geplant</translation>
    </message>
    <message>
        <source>planned, about %1 days: %2</source>
        <translation>geplant, etwa %1 Tage: %2</translation>
    </message>
    <message>
        <source>The days that are set</source>
        <translation>Die eingestellten Tage</translation>
    </message>
    <message>
        <source>%1 days: %2</source>
        <translation>%1 Tage: %2</translation>
    </message>
    <message>
        <source>Test of the carry-over</source>
        <translation>Test des Übertragungseffekts</translation>
    </message>
    <message>
        <source>Test of the treatment</source>
        <translation>Test der Behandlung</translation>
    </message>
    <message>
        <source>A test for carry-over hardly notices it</source>
        <translation>Ein Test auf einen Übertragungseffekt bemerkt ihn kaum</translation>
    </message>
    <message>
        <source>Trials in which the test is significant, %</source>
        <translation>Studien mit signifikantem Test, %</translation>
    </message>
    <message>
        <source>false alarms of the carry-over test: %1</source>
        <translation>falscher Alarm des Tests auf Übertragung: %1</translation>
    </message>
    <message>
        <source>Test of the carry-over, on the days that are set</source>
        <translation>Test des Übertragungseffekts, bei den eingestellten Tagen</translation>
    </message>
    <message>
        <source>Naltrexone first, then placebo: the blockade fades exponentially (illustrative)</source>
        <translation>Erst Naltrexon, dann Placebo: Die Blockade klingt exponentiell ab (illustrativ)</translation>
    </message>
    <message>
        <source>Days between the infusions</source>
        <translation>Tage zwischen den Infusionen</translation>
    </message>
    <message>
        <source>Half-time of the blockade in the brain: 72 to 108 hours in 5 people (Lee 1988, abstract). About 30 days between the infusions were planned (Williams 2018, a copy of its registry entry; read in a secondary source). That the effect on mood fades with the blockade is illustrative.</source>
        <translation>Halbwertszeit der Blockade im Gehirn: 72 bis 108 Stunden bei 5 Personen (Lee 1988, Abstract). Etwa 30 Tage zwischen den Infusionen waren geplant (Williams 2018, eine Kopie ihres Registereintrags; in einer Sekundärquelle gelesen). Dass die Wirkung auf die Stimmung mit der Blockade abklingt, ist illustrativ.</translation>
    </message>
    <message>
        <source>The estimate of an AB/BA trial is off by half the carry-over (Senn 2002, Cross-over Trials in Clinical Research, ch. 3).</source>
        <translation>Die Schätzung einer AB/BA-Studie liegt um den halben Übertragungseffekt daneben (Senn 2002, Cross-over Trials in Clinical Research, Kap. 3).</translation>
    </message>
</context>
<context>
    <name>figures::EarlyStop</name>
    <message>
        <source>Of %1 simulated trials none stops early.</source>
        <translation>Von %1 simulierten Studien endet keine früh.</translation>
    </message>
    <message>
        <source>at %1 people</source>
        <translation>bei %1 Personen</translation>
    </message>
    <message>
        <source>early</source>
        <translation>früh</translation>
    </message>
    <message>
        <source>Of %1 simulated trials whose true difference is %2 points, %3 stop %4 and report %5 points on average.</source>
        <comment>trials, difference, share, at 14 people, mean</comment>
        <translation>Von %1 simulierten Studien mit einer wahren Differenz von %2 Punkten enden %3 %4 und berichten im Mittel %5 Punkte.</translation>
    </message>
    <message>
        <source>That is %1 times the truth of this simulation.</source>
        <translation>Das ist das %1-Fache der Wahrheit dieser Simulation.</translation>
    </message>
    <message>
        <source>Those that go on to %1 people report %2.</source>
        <translation>Die bis %1 Personen weiterlaufen, berichten %2.</translation>
    </message>
    <message>
        <source>Nobody knows the true difference: it is set with the slider, not estimated.</source>
        <translation>Die wahre Differenz kennt niemand: Sie wird mit dem Regler eingestellt, nicht geschätzt.</translation>
    </message>
    <message>
        <source>The trial planned %1 people and was halted at a planned look after %2; its boundary was not published (Williams 2018, Am J Psychiatry 175:1205, abstract).</source>
        <translation>Die Studie plante %1 Personen und wurde bei einer geplanten Zwischenauswertung nach %2 beendet; ihre Grenze wurde nicht veröffentlicht (Williams 2018, Am J Psychiatry 175:1205, Abstract).</translation>
    </message>
    <message>
        <source>Here a trial stops where its p at %1 people is at most %2.</source>
        <translation>Hier endet eine Studie, wenn ihr p bei %1 Personen höchstens %2 ist.</translation>
    </message>
    <message>
        <source>Integrated with a known standard deviation, %1 would stop; these trials use their own standard deviation and Student&apos;s t, so their share is a little different.</source>
        <translation>Mit bekannter Standardabweichung integriert, würden %1 enden; diese Studien verwenden ihre eigene Standardabweichung und Student-t, ihr Anteil ist also etwas anders.</translation>
    </message>
    <message>
        <source>What trials report that stop early</source>
        <translation>Was Studien berichten, die früh enden</translation>
    </message>
    <message>
        <source>Estimates of simulated trials with the same true difference</source>
        <translation>Schätzungen simulierter Studien mit derselben wahren Differenz</translation>
    </message>
    <message>
        <source>All trials</source>
        <translation>Alle Studien</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Früh beendet</translation>
    </message>
    <message>
        <source>True in this simulation</source>
        <translation>Wahr in dieser Simulation</translation>
    </message>
    <message>
        <source>Difference that the trial reports, points</source>
        <translation>Differenz, die die Studie berichtet, Punkte</translation>
    </message>
    <message>
        <source>Trials of %1</source>
        <translation>Studien von %1</translation>
    </message>
    <message>
        <source>True in this simulation (illustrative)</source>
        <translation>Wahr in dieser Simulation (illustrativ)</translation>
    </message>
    <message>
        <source>true: %1</source>
        <translation>wahr: %1</translation>
    </message>
    <message>
        <source>Mean of those that stopped early</source>
        <translation>Mittel der früh beendeten</translation>
    </message>
    <message>
        <source>stopped early, mean: %1</source>
        <translation>früh beendet, Mittel: %1</translation>
    </message>
</context>
<context>
    <name>figures::Estimation</name>
    <message>
        <source>Both values of a person</source>
        <translation>Beide Werte einer Person</translation>
    </message>
    <message>
        <source>Difference in %1</source>
        <translation>Differenz: %1</translation>
    </message>
    <message>
        <source>Each line joins the two values of one person. Beside them, on the right axis, the difference (%1) with its %2 interval.</source>
        <translation>Jede Linie verbindet die zwei Werte einer Person. Daneben, auf der rechten Achse, die Differenz (%1) mit ihrem %2-Intervall.</translation>
    </message>
    <message>
        <source>Each mark is one person. Beside them, on the right axis, the difference (%1) with its %2 interval.</source>
        <translation>Jede Marke ist eine Person. Daneben, auf der rechten Achse, die Differenz (%1) mit ihrem %2-Intervall.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>%1 on both sides, and the difference</source>
        <translation>%1 auf beiden Seiten, und die Differenz</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>figures::Events</name>
    <message>
        <source>Difference, percentage points</source>
        <translation>Differenz, Prozentpunkte</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Irgendein Ereignis</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People with the event, %</source>
        <translation>Personen mit dem Ereignis, %</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>7 of 12, an arm</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>Any adverse event: %1.</source>
        <translation>Irgendein unerwünschtes Ereignis: %1.</translation>
    </message>
    <message>
        <source>Difference %1 percentage points (%2 CI %3 to %4).</source>
        <translation>Differenz %1 Prozentpunkte (%2-KI %3 bis %4).</translation>
    </message>
    <message>
        <source>People are counted, not events: somebody with two headaches is one person with a headache.</source>
        <translation>Gezählt werden Personen, nicht Ereignisse: Wer zweimal Kopfschmerzen hatte, ist eine Person mit Kopfschmerzen.</translation>
    </message>
    <message>
        <source>Shares with their %1 interval (Wilson).</source>
        <translation>Anteile mit ihrem %1-Intervall (Wilson).</translation>
    </message>
    <message numerus="yes">
        <source>Difference: of the %n people who received both, with its interval (Newcombe, method 10, paired).</source>
        <translation>
            <numerusform>Differenz: der %n Person, die beides erhielt, mit ihrem Intervall (Newcombe, Methode 10, gepaart).</numerusform>
            <numerusform>Differenz: der %n Personen, die beides erhielten, mit ihrem Intervall (Newcombe, Methode 10, gepaart).</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference: with its interval (Newcombe, method 10).</source>
        <translation>Differenz: mit ihrem Intervall (Newcombe, Methode 10).</translation>
    </message>
    <message>
        <source>The %1 most frequent of %2 terms.</source>
        <translation>Die %1 häufigsten von %2 Begriffen.</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Unerwünschte Ereignisse</translation>
    </message>
    <message>
        <source>Share of people by term, with interval</source>
        <translation>Anteil der Personen je Begriff, mit Intervall</translation>
    </message>
</context>
<context>
    <name>figures::EvidenceForest</name>
    <message>
        <source>Difference in points, first named minus second</source>
        <translation>Differenz in Punkten, erstgenannte minus zweite</translation>
    </message>
    <message>
        <source>Difference in standard deviations, first named minus second</source>
        <translation>Differenz in Standardabweichungen, erstgenannte minus zweite</translation>
    </message>
    <message>
        <source>Difference between shares, first named minus second</source>
        <translation>Differenz der Anteile, erstgenannte minus zweite</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>%1 (95 % CI %2 to %3)</source>
        <comment>effect, limits of its interval</comment>
        <translation>%1 (95&#xa0;%-KI %2 bis %3)</translation>
    </message>
    <message>
        <source>Together, derived here</source>
        <translation>Zusammen, hier abgeleitet</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Prediction interval, derived here</source>
        <translation>Vorhersageintervall, hier abgeleitet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>limits of an interval</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Where the effect of another such trial would lie</source>
        <translation>Wo der Effekt einer weiteren solchen Studie läge</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a trial, its outcome, its effect</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Together %1 (95 % CI %2 to %3); the effect of another such trial would lie between %4 and %5.</source>
        <translation>Zusammen %1 (95&#xa0;%-KI %2 bis %3); der Effekt einer weiteren solchen Studie läge zwischen %4 und %5.</translation>
    </message>
    <message>
        <source>Each mark is a difference, first named treatment minus second, with its interval; below 0 on a scale of symptoms the first did better. Where a source gives a standard error alone, the interval is derived here: value ± z · SE.</source>
        <translation>Jede Marke ist eine Differenz, erstgenannte Behandlung minus zweite, mit ihrem Intervall; unter 0 schnitt auf einer Symptomskala die erste besser ab. Wo eine Quelle nur einen Standardfehler angibt, ist das Intervall hier abgeleitet: Wert ± z · SE.</translation>
    </message>
    <message>
        <source>Together: REML, the interval by Hartung and Knapp, the prediction interval on one degree of freedom less than there are trials.</source>
        <translation>Zusammen: REML, das Intervall nach Hartung und Knapp, das Vorhersageintervall mit einem Freiheitsgrad weniger, als es Studien sind.</translation>
    </message>
    <message>
        <source>Side by side, not pooled.</source>
        <translation>Nebeneinander, nicht zusammengefasst.</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Quellen: %1.</translation>
    </message>
    <message>
        <source>your own, not checked by Blockade</source>
        <translation>Ihre eigene, von Blockade nicht geprüft</translation>
    </message>
    <message>
        <source>%1 (%2 CI %3 to %4)</source>
        <comment>effect, level and limits of its interval</comment>
        <translation>%1 (%2-KI %3 bis %4)</translation>
    </message>
    <message>
        <source>No size with an interval was published: there is nothing to draw.</source>
        <translation>Keine Größe mit einem Intervall wurde veröffentlicht: Es gibt nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>From the literature</source>
        <translation>Aus der Literatur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a trial, its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a trial, a remark</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>figures::FigureSummary</name>
    <message>
        <source>After treatment</source>
        <translation>Nach der Behandlung</translation>
    </message>
    <message>
        <source>95 % CI %1</source>
        <translation>95&#xa0;%-KI %1</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n&#xa0;=&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 responded</source>
        <translation>%1 sprachen an</translation>
    </message>
    <message>
        <source>%1 nobody has a %2 score.</source>
        <translation>%1 hat niemand einen %2-Wert.</translation>
    </message>
    <message>
        <source>%1 the mean %2 is %3</source>
        <translation>%1 beträgt der Mittelwert %2 %3</translation>
    </message>
    <message>
        <source>%1 no score</source>
        <translation>%1 kein Wert</translation>
    </message>
    <message>
        <source>%1, mean %2: %3.</source>
        <translation>%1, Mittelwert %2: %3.</translation>
    </message>
    <message>
        <source>Both sides.</source>
        <translation>Beide Seiten.</translation>
    </message>
    <message>
        <source>Blockade on.</source>
        <translation>Blockade an.</translation>
    </message>
    <message>
        <source>Blockade off.</source>
        <translation>Blockade aus.</translation>
    </message>
    <message>
        <source>mean %1 %2, was %3</source>
        <translation>Mittelwert %1 %2, war %3</translation>
    </message>
    <message>
        <source>responders %1, was %2</source>
        <translation>Responder %1, waren %2</translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <translation>Mittelwert %1 %2</translation>
    </message>
    <message>
        <source>responders %1</source>
        <translation>Responder %1</translation>
    </message>
    <message>
        <source>mean %1 %2 and %3</source>
        <translation>Mittelwert %1 %2 und %3</translation>
    </message>
    <message>
        <source>responders %1 and %2</source>
        <translation>Responder %1 und %2</translation>
    </message>
    <message>
        <source>%1 %2: %3.</source>
        <translation>%1 %2: %3.</translation>
    </message>
    <message>
        <source>Nothing was scored in this selection.</source>
        <translation>In dieser Auswahl wurde nichts bewertet.</translation>
    </message>
    <message>
        <source>%1 the mean difference in %2 (%3 − %4) is %5 (%6); higher in %7, lower in %8.</source>
        <translation>%1 beträgt die mittlere Differenz %2 (%3 − %4) %5 (%6); höher bei %7, niedriger bei %8.</translation>
    </message>
</context>
<context>
    <name>figures::FigureWords</name>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Derived from reported values</source>
        <translation>Aus berichteten Werten abgeleitet</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Modelled</source>
        <translation>Modelliert</translation>
    </message>
    <message>
        <source>Values are %1 scores.</source>
        <translation>Werte sind Punktwerte des %1.</translation>
    </message>
    <message>
        <source>Values are %1 minus the person&apos;s one baseline before the first treatment.</source>
        <translation>Werte sind %1 minus den einen Ausgangswert der Person vor der ersten Behandlung.</translation>
    </message>
    <message>
        <source>Values are %1 minus the person&apos;s baseline of the same period.</source>
        <translation>Werte sind %1 minus den Ausgangswert der Person in derselben Periode.</translation>
    </message>
    <message>
        <source>Values are changes in %1, in percent of the person&apos;s one baseline before the first treatment.</source>
        <translation>Werte sind Änderungen von %1, in Prozent des einen Ausgangswerts der Person vor der ersten Behandlung.</translation>
    </message>
    <message>
        <source>Values are changes in %1, in percent of the person&apos;s baseline of the same period.</source>
        <translation>Werte sind Änderungen von %1, in Prozent des Ausgangswerts der Person in derselben Periode.</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Minute %1</source>
        <translation>Minute %1</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>On day %1</source>
        <translation>An Tag %1</translation>
    </message>
    <message>
        <source>At minute %1</source>
        <translation>Bei Minute %1</translation>
    </message>
    <message>
        <source>At baseline</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Minutes since the start of the infusion</source>
        <translation>Minuten seit Beginn der Infusion</translation>
    </message>
    <message>
        <source>Days since the infusion</source>
        <translation>Tage seit der Infusion</translation>
    </message>
    <message>
        <source>Minutes since treatment</source>
        <translation>Minuten seit der Behandlung</translation>
    </message>
    <message>
        <source>Days since treatment</source>
        <translation>Tage seit der Behandlung</translation>
    </message>
    <message>
        <source>Change in %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>Change in %1, %</source>
        <translation>Änderung %1, %</translation>
    </message>
    <message>
        <source>Percent change in %1</source>
        <translation>Prozentuale Änderung %1</translation>
    </message>
    <message>
        <source>change in %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>completers only</source>
        <translation>nur vollständige Personen</translation>
    </message>
    <message>
        <source>No filter.</source>
        <translation>Kein Filter.</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>Filter: %1.</translation>
    </message>
    <message>
        <source>Data: %1.</source>
        <translation>Daten: %1.</translation>
    </message>
</context>
<context>
    <name>figures::Figures</name>
    <message>
        <source>Trajectories</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Every person&apos;s course as a thin line, with the mean and its interval.</source>
        <translation>Der Verlauf jeder Person als dünne Linie, mit dem Mittelwert und seinem Intervall.</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>The mean of each arm at each visit with its interval.</source>
        <translation>Der Mittelwert jedes Arms bei jeder Visite mit seinem Intervall.</translation>
    </message>
    <message>
        <source>Paired values</source>
        <translation>Gepaarte Werte</translation>
    </message>
    <message>
        <source>Each person&apos;s two values at one visit, and the mean difference with its interval.</source>
        <translation>Die zwei Werte jeder Person bei einer Visite, und die mittlere Differenz mit ihrem Intervall.</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Each person&apos;s change from baseline at one visit, sorted.</source>
        <translation>Die Änderung jeder Person gegenüber dem Ausgangswert bei einer Visite, sortiert.</translation>
    </message>
    <message>
        <source>Sorted scores</source>
        <translation>Sortierte Werte</translation>
    </message>
    <message>
        <source>Each person&apos;s score at one visit, sorted, both arms beside each other.</source>
        <translation>Der Wert jeder Person bei einer Visite, sortiert, beide Arme nebeneinander.</translation>
    </message>
    <message>
        <source>Estimation</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>The values of both arms, and the difference with its interval by the study&apos;s own method.</source>
        <translation>Die Werte beider Arme, und die Differenz mit ihrem Intervall nach dem eigenen Verfahren der Studie.</translation>
    </message>
    <message>
        <source>Difference by visit</source>
        <translation>Differenz nach Visite</translation>
    </message>
    <message>
        <source>The difference of the two arms at every visit, each with its interval.</source>
        <translation>Die Differenz der zwei Arme bei jeder Visite, jede mit ihrem Intervall.</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>Residuen</translation>
    </message>
    <message>
        <source>What the model leaves of each score, above the score it expected.</source>
        <translation>Was das Modell von jedem Wert übrig lässt, über dem Wert, den es erwartet.</translation>
    </message>
    <message>
        <source>Residual quantiles</source>
        <translation>Residuenquantile</translation>
    </message>
    <message>
        <source>The residuals against those of a normal distribution.</source>
        <translation>Die Residuen gegen die einer Normalverteilung.</translation>
    </message>
    <message>
        <source>Specification curve</source>
        <translation>Spezifikationskurve</translation>
    </message>
    <message>
        <source>Every defensible analysis of the difference at once, from the lowest to the highest estimate.</source>
        <translation>Alle vertretbaren Auswertungen der Differenz zugleich, von der niedrigsten zur höchsten Schätzung.</translation>
    </message>
    <message>
        <source>Dissociation</source>
        <translation>Dissoziation</translation>
    </message>
    <message>
        <source>Every person&apos;s dissociation around the infusion, with the mean and its interval.</source>
        <translation>Die Dissoziation jeder Person um die Infusion herum, mit dem Mittelwert und seinem Intervall.</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Unerwünschte Ereignisse</translation>
    </message>
    <message>
        <source>The share of people with each adverse event in both arms, and the difference, each with its interval.</source>
        <translation>Der Anteil der Personen mit jedem unerwünschten Ereignis in beiden Armen, und die Differenz, jeweils mit Intervall.</translation>
    </message>
</context>
<context>
    <name>figures::Forest</name>
    <message>
        <source>Difference in change in %1</source>
        <translation>Differenz: Änderung %1</translation>
    </message>
    <message>
        <source>Difference in change in %1, %</source>
        <translation>Differenz: Änderung %1, %</translation>
    </message>
    <message>
        <source>Difference in %1</source>
        <translation>Differenz: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>visit, difference, interval</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Difference in %1 (%2) by visit, with %3 intervals: %4.</source>
        <translation>Differenz: %1 (%2) nach Visite, mit %3-Intervallen: %4.</translation>
    </message>
    <message>
        <source>Each mark is the difference (%1) at one visit with its %2 interval; not corrected for looking at several.</source>
        <translation>Jede Marke ist die Differenz (%1) bei einer Visite mit ihrem %2-Intervall; nicht korrigiert dafür, dass mehrere betrachtet werden.</translation>
    </message>
    <message>
        <source>The visit in view</source>
        <translation>Die gezeigte Visite</translation>
    </message>
    <message>
        <source>Other visits</source>
        <translation>Andere Visiten</translation>
    </message>
    <message>
        <source>The difference at every visit</source>
        <translation>Die Differenz bei jeder Visite</translation>
    </message>
</context>
<context>
    <name>figures::Luck</name>
    <message>
        <source>Simulated trials, drawn here</source>
        <translation>Simulierte Studien, hier gezogen</translation>
    </message>
    <message>
        <source>less than %1 %</source>
        <translation>weniger als %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 draws from seed %2.</source>
        <translation>%1 Ziehungen mit dem Startwert %2.</translation>
    </message>
</context>
<context>
    <name>figures::Means</name>
    <message>
        <source>Mean %1 at each visit</source>
        <translation>Mittelwert %1 bei jeder Visite</translation>
    </message>
    <message>
        <source>%1; mean with 95 % interval</source>
        <translation>%1; Mittelwert mit 95&#xa0;%-Intervall</translation>
    </message>
    <message>
        <source>Marks: means; bars: 95 % intervals of the means (Student&apos;s t); n under the axis.</source>
        <translation>Marken: Mittelwerte; Balken: 95&#xa0;%-Intervalle der Mittelwerte (Student-t); n unter der Achse.</translation>
    </message>
</context>
<context>
    <name>figures::Mechanism</name>
    <message>
        <source>Hours since ketamine was started</source>
        <translation>Stunden seit Beginn des Ketamins</translation>
    </message>
    <message>
        <source>Minutes since ketamine was started</source>
        <translation>Minuten seit Beginn des Ketamins</translation>
    </message>
    <message>
        <source>%1 (illustrative)</source>
        <translation>%1 (illustrativ)</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>name, value, unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Esketamine</source>
        <translation>Esketamin</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamin</translation>
    </message>
    <message>
        <source>Scans within 8 hours, published</source>
        <translation>Scans innerhalb von 8 Stunden, veröffentlicht</translation>
    </message>
    <message>
        <source>Mu held by naltrexone, decline illustrative</source>
        <translation>Mu von Naltrexon besetzt, Abfall illustrativ</translation>
    </message>
    <message>
        <source>naltrexone on mu</source>
        <translation>Naltrexon an Mu</translation>
    </message>
    <message>
        <source>Held by ketamine, after naltrexone (illustrative)</source>
        <translation>Von Ketamin besetzt, nach Naltrexon (illustrativ)</translation>
    </message>
    <message>
        <source>Held by ketamine</source>
        <translation>Von Ketamin besetzt</translation>
    </message>
    <message>
        <source>In plasma</source>
        <translation>Im Plasma</translation>
    </message>
    <message>
        <source>Total concentration over time, from a compartment model</source>
        <translation>Gesamtkonzentration über die Zeit, aus einem Kompartimentmodell</translation>
    </message>
    <message>
        <source>Naltrexone, 6β-naltrexol (illustrative)</source>
        <translation>Naltrexon, 6β-Naltrexol (illustrativ)</translation>
    </message>
    <message>
        <source>Naltrexone</source>
        <translation>Naltrexon</translation>
    </message>
    <message>
        <source>6β-naltrexol</source>
        <translation>6β-Naltrexol</translation>
    </message>
    <message>
        <source>In plasma, ng/mL</source>
        <translation>Im Plasma, ng/mL</translation>
    </message>
    <message>
        <source>Curves of compartment models with published or illustrative numbers.</source>
        <translation>Kurven von Kompartimentmodellen mit veröffentlichten oder illustrativen Zahlen.</translation>
    </message>
    <message>
        <source>%1 peaks at %2 ng/mL at minute %3.</source>
        <translation>%1 erreicht bei Minute %3 mit %2 ng/mL den Höchststand.</translation>
    </message>
    <message>
        <source>The blockade does not change it.</source>
        <translation>Die Blockade ändert daran nichts.</translation>
    </message>
    <message>
        <source>At the receptors</source>
        <translation>An den Rezeptoren</translation>
    </message>
    <message>
        <source>Share of receptors held, by plasma affinity alone</source>
        <translation>Anteil besetzter Rezeptoren, allein nach der Affinität im Plasma</translation>
    </message>
    <message>
        <source>Receptors held, %</source>
        <translation>Besetzte Rezeptoren, %</translation>
    </message>
    <message>
        <source>Mass action between free drug and receptor.</source>
        <translation>Massenwirkung zwischen freiem Wirkstoff und Rezeptor.</translation>
    </message>
    <message>
        <source>%1 %2 → %3 %</source>
        <comment>name, share without and with naltrexone</comment>
        <translation>%1 %2 → %3&#xa0;%</translation>
    </message>
    <message>
        <source>kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>mu</source>
        <translation>Mu</translation>
    </message>
</context>
<context>
    <name>figures::MechanismSentence</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>At its peak, %1 ng/mL at minute %2, ketamine holds by plasma affinity alone %3 to %4 % of mu receptors, %5 of kappa receptors and %6 of NMDA channels.</source>
        <translation>Beim Höchststand, %1 ng/mL bei Minute %2, besetzt Ketamin allein nach der Affinität im Plasma %3 bis %4&#xa0;% der Mu-Rezeptoren, %5 der Kappa-Rezeptoren und %6 der NMDA-Kanäle.</translation>
    </message>
    <message>
        <source>Scans within 8 hours of %1 mg found %2 to %3 % (%4 to %5 times the dose).</source>
        <translation>Scans innerhalb von 8 Stunden nach %1 mg fanden %2 bis %3&#xa0;% (das %4- bis %5-Fache der Dosis).</translation>
    </message>
    <message>
        <source>%1 mg of naltrexone block nothing when ketamine is at its peak.</source>
        <translation>%1 mg Naltrexon blockieren nichts, wenn Ketamin seinen Höchststand hat.</translation>
    </message>
    <message>
        <source>Then %1 mg of naltrexone hold %2 of mu receptors (modelled; not measured at that time): an agonist would need %3 times the dose, and ketamine keeps %4. NMDA channels stay as they were, %5.</source>
        <translation>Dann besetzen %1 mg Naltrexon %2 der Mu-Rezeptoren (modelliert; zu dieser Zeit nicht gemessen): Ein Agonist bräuchte das %3-Fache der Dosis, und Ketamin behält %4. Die NMDA-Kanäle bleiben, wie sie waren, %5.</translation>
    </message>
    <message>
        <source>No ketamine is given.</source>
        <translation>Es wird kein Ketamin gegeben.</translation>
    </message>
    <message>
        <source>Minute %1: ketamine %2 ng/mL in plasma; it holds %3 of mu receptors and %4 of NMDA channels.</source>
        <translation>Minute %1: Ketamin %2 ng/mL im Plasma; es besetzt %3 der Mu-Rezeptoren und %4 der NMDA-Kanäle.</translation>
    </message>
    <message>
        <source>Naltrexone holds %1 of mu receptors (modelled; not measured at that time).</source>
        <translation>Naltrexon besetzt %1 der Mu-Rezeptoren (modelliert; zu dieser Zeit nicht gemessen).</translation>
    </message>
    <message>
        <source>Beside it ketamine keeps %1 of them.</source>
        <translation>Daneben behält Ketamin davon %1.</translation>
    </message>
</context>
<context>
    <name>figures::MechanismWords</name>
    <message>
        <source>Modelled, not measured</source>
        <translation>Modelliert, nicht gemessen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>statement, its source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sources: %1.</source>
        <translation>Quellen: %1.</translation>
    </message>
</context>
<context>
    <name>figures::OnsetTimes</name>
    <message>
        <source>first difference</source>
        <translation>erster Unterschied</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>effect size</source>
        <translation>Effektstärke</translation>
    </message>
    <message>
        <source>more responders</source>
        <translation>mehr Responder</translation>
    </message>
    <message>
        <source>responders</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>d %1</source>
        <translation>d %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>a scale</comment>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>treatment, measure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>row, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 Wochen</translation>
    </message>
    <message>
        <source>Time since the first dose, not to scale: each step is a multiple</source>
        <translation>Zeit seit der ersten Dosis, nicht maßstäblich: Jeder Schritt ist ein Vielfaches</translation>
    </message>
    <message>
        <source>Treatment and measure</source>
        <translation>Behandlung und Maß</translation>
    </message>
    <message>
        <source>Published numbers, different measures</source>
        <translation>Veröffentlichte Zahlen, verschiedene Maße</translation>
    </message>
    <message>
        <source>How soon it was seen</source>
        <translation>Wie früh es sich zeigte</translation>
    </message>
    <message>
        <source>Differences from the control group by time since the first dose</source>
        <translation>Unterschiede zur Kontrollgruppe nach der Zeit seit der ersten Dosis</translation>
    </message>
    <message>
        <source>After an infusion of ketamine a difference was seen within hours, after nasal esketamine at 2 and 24 hours, after SSRI tablets at weeks 1 to 6.</source>
        <translation>Nach einer Ketamin-Infusion zeigte sich ein Unterschied binnen Stunden, nach nasalem Esketamin nach 2 und 24 Stunden, nach SSRI-Tabletten in den Wochen 1 bis 6.</translation>
    </message>
    <message>
        <source>Measures differ and are never put on one scale: compare times, not heights.</source>
        <translation>Die Maße unterscheiden sich und werden nie auf eine Skala gebracht: Vergleichen Sie Zeiten, nicht Höhen.</translation>
    </message>
</context>
<context>
    <name>figures::Paired</name>
    <message>
        <source>Both values of a person</source>
        <translation>Beide Werte einer Person</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>Mittlere Differenz</translation>
    </message>
    <message>
        <source>Difference in %1</source>
        <translation>Differenz: %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Each line joins the two values of one person; people with one of them are not shown.</source>
        <translation>Jede Linie verbindet die zwei Werte einer Person; Personen mit nur einem sind nicht gezeigt.</translation>
    </message>
    <message>
        <source>Beside them: the mean difference (%1 − %2) with its 95 % interval (Student&apos;s t, period ignored), on the right axis.</source>
        <translation>Daneben: die mittlere Differenz (%1 − %2) mit ihrem 95&#xa0;%-Intervall (Student-t, Periode unbeachtet), auf der rechten Achse.</translation>
    </message>
    <message>
        <source>%1 on both sides, person by person</source>
        <translation>%1 auf beiden Seiten, Person für Person</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>figures::PersonProfile</name>
    <message>
        <source>%1, day not reported</source>
        <translation>%1, Tag nicht berichtet</translation>
    </message>
    <message>
        <source>%1, from day %2, end not reported</source>
        <translation>%1, ab Tag %2, Ende nicht berichtet</translation>
    </message>
    <message>
        <source>%1, days %2 to %3</source>
        <translation>%1, Tage %2 bis %3</translation>
    </message>
    <message>
        <source>%1, day %2</source>
        <translation>%1, Tag %2</translation>
    </message>
    <message>
        <source>Days since the first treatment</source>
        <translation>Tage seit der ersten Behandlung</translation>
    </message>
    <message>
        <source>Days since the treatment</source>
        <translation>Tage seit der Behandlung</translation>
    </message>
    <message>
        <source>before any treatment</source>
        <translation>vor jeder Behandlung</translation>
    </message>
    <message>
        <source>Period %1 · %2</source>
        <translation>Periode %1 · %2</translation>
    </message>
    <message>
        <source>No treatment period is known</source>
        <translation>Keine Behandlungsperiode ist bekannt</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Washout: %1 days between the treatments</source>
        <translation>Auswaschphase: %1 Tage zwischen den Behandlungen</translation>
    </message>
    <message>
        <source>Difference of the changes in %1, ■ − ●</source>
        <translation>Differenz der Änderungen %1, ■ − ●</translation>
    </message>
    <message>
        <source>Difference of the changes in %1: %2 − %3</source>
        <translation>Differenz der Änderungen %1: %2 − %3</translation>
    </message>
    <message>
        <source>This study has no scale.</source>
        <translation>Diese Studie hat keine Skala.</translation>
    </message>
    <message>
        <source>No %1 score of %2 is in this study.</source>
        <translation>In dieser Studie ist kein %1-Wert von %2.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Niemand ist gewählt.</translation>
    </message>
</context>
<context>
    <name>figures::Regress</name>
    <message>
        <source>Here naltrexone does nothing: the true difference is 0.</source>
        <translation>Hier tut Naltrexon nichts: Die wahre Differenz ist 0.</translation>
    </message>
    <message>
        <source>Here the true difference is %1 percentage points.</source>
        <translation>Hier beträgt die wahre Differenz %1 Prozentpunkte.</translation>
    </message>
    <message>
        <source>Yet those who responded after placebo improve by %1 percentage points less after naltrexone, on average over %2 simulated trials of %3 people, because the lucky days of the first are not those of the second.</source>
        <translation>Und doch bessern sich die, die nach Placebo ansprachen, nach Naltrexon um %1 Prozentpunkte weniger, im Mittel über %2 simulierte Studien mit %3 Personen, denn die Glückstage des ersten Mals sind nicht die des zweiten.</translation>
    </message>
    <message>
        <source>Tested alone they give p ≤ 0.05 in %1 of the trials; everybody together in %2.</source>
        <translation>Für sich allein getestet ergeben sie in %1 der Studien p ≤ 0,05; alle zusammen in %2.</translation>
    </message>
    <message>
        <source>Picking the responders moves their contrast by itself</source>
        <translation>Die Responder herauszugreifen verschiebt ihren Vergleich schon von selbst</translation>
    </message>
    <message>
        <source>Mean of naltrexone − placebo in each simulated trial; less is worse after naltrexone</source>
        <translation>Mittel von Naltrexon − Placebo in jeder simulierten Studie; weniger ist schlechter nach Naltrexon</translation>
    </message>
    <message>
        <source>Responders alone</source>
        <translation>Nur Responder</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>True in this simulation</source>
        <translation>Wahr in dieser Simulation</translation>
    </message>
    <message>
        <source>Difference in improvement, percentage points</source>
        <translation>Differenz der Besserung, Prozentpunkte</translation>
    </message>
    <message>
        <source>Trials of %1</source>
        <translation>Studien von %1</translation>
    </message>
    <message>
        <source>True in this simulation (illustrative)</source>
        <translation>Wahr in dieser Simulation (illustrativ)</translation>
    </message>
    <message>
        <source>true: %1</source>
        <translation>wahr: %1</translation>
    </message>
    <message>
        <source>Responders, expected by the closed form</source>
        <translation>Responder, nach der geschlossenen Formel erwartet</translation>
    </message>
    <message>
        <source>responders, expected: %1</source>
        <translation>Responder, erwartet: %1</translation>
    </message>
    <message>
        <source>The main analysis of the trial was of its 7 responders of 12, chosen by the same scores (Williams 2018, Am J Psychiatry 175:1205, abstract). Improvements are normal here, with a standard deviation and a correlation that are illustrative; the mean is such that 7 of 12 respond. Closed form: the mean of a normal cut at the threshold (Johnson, Kotz &amp; Balakrishnan 1994, ch. 13).</source>
        <translation>Die Hauptauswertung der Studie galt ihren 7 Respondern von 12, ausgewählt nach denselben Werten (Williams 2018, Am J Psychiatry 175:1205, Abstract). Besserungen sind hier normalverteilt, mit einer Standardabweichung und einer Korrelation, die illustrativ sind; das Mittel ist so, dass 7 von 12 ansprechen. Geschlossene Formel: das Mittel einer an der Schwelle abgeschnittenen Normalverteilung (Johnson, Kotz &amp; Balakrishnan 1994, Kap. 13).</translation>
    </message>
</context>
<context>
    <name>figures::Replication</name>
    <message>
        <source>How many people a replication needs</source>
        <translation>Wie viele Personen eine Wiederholung braucht</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>People with both conditions</source>
        <translation>Personen mit beiden Bedingungen</translation>
    </message>
    <message>
        <source>Replications that find it, %</source>
        <translation>Wiederholungen, die es finden, %</translation>
    </message>
    <message>
        <source>As many people as are set</source>
        <translation>So viele Personen wie eingestellt</translation>
    </message>
    <message>
        <source>%1 people: %2</source>
        <comment>number, share</comment>
        <translation>%1 Personen: %2</translation>
    </message>
    <message>
        <source>Enough people</source>
        <translation>Genug Personen</translation>
    </message>
    <message>
        <source>%1 people for %2</source>
        <comment>number, share that is asked for</comment>
        <translation>%1 Personen für %2</translation>
    </message>
    <message>
        <source>No number of people up to %1 gives a power of %2.</source>
        <translation>Keine Anzahl Personen bis %1 ergibt eine Power von %2.</translation>
    </message>
    <message>
        <source>For a power of %1 it takes %2 people with both conditions.</source>
        <translation>Für eine Power von %1 braucht es %2 Personen mit beiden Bedingungen.</translation>
    </message>
    <message>
        <source>The true difference is illustrative: nobody knows it.</source>
        <translation>Die wahre Differenz ist illustrativ: Niemand kennt sie.</translation>
    </message>
    <message>
        <source>Of %1 simulated replications with %2 people and a true difference of %3 points, %4 leave zero out of their interval (expected %5).</source>
        <comment>replications, people, difference, number, share</comment>
        <translation>Von %1 simulierten Wiederholungen mit %2 Personen und einer wahren Differenz von %3 Punkten lassen %4 die Null außerhalb ihres Intervalls (erwartet %5).</translation>
    </message>
    <message>
        <source>%1 intervals hold the true difference.</source>
        <translation>%1 Intervalle enthalten die wahre Differenz.</translation>
    </message>
    <message>
        <source>Those that leave zero out report %1 times the true difference on average.</source>
        <translation>Die, die die Null ausschließen, berichten im Mittel das %1-Fache der wahren Differenz.</translation>
    </message>
    <message>
        <source>With the wrong sign: %1.</source>
        <translation>Mit falschem Vorzeichen: %1.</translation>
    </message>
    <message>
        <source>Two-period crossover with the period taken out, noncentral t</source>
        <translation>Crossover mit zwei Perioden, ohne den Periodeneffekt, nichtzentrales t</translation>
    </message>
    <message>
        <source>Paired t test, noncentral t</source>
        <translation>Gepaarter t-Test, nichtzentrales t</translation>
    </message>
    <message>
        <source>If the true difference were %1 points, %2 people would find it in %3 of replications.</source>
        <comment>points, people, share</comment>
        <translation>Betrüge die wahre Differenz %1 Punkte, fänden sie %2 Personen in %3 der Wiederholungen.</translation>
    </message>
    <message>
        <source>Standard deviation of the differences: that of 24 people with HAM-D-17 on day 2 in OpenNeuro ds005917 (derived), unless it is moved.</source>
        <translation>Standardabweichung der Differenzen: die von 24 Personen mit HAM-D-17 an Tag 2 in OpenNeuro ds005917 (abgeleitet), wenn sie nicht verschoben wird.</translation>
    </message>
    <message>
        <source>Two-sided, 5 %; exact, by the noncentral t (Senn 2002, Cross-over Trials in Clinical Research, ch. 9).</source>
        <translation>Zweiseitig, 5&#xa0;%; exakt, nach dem nichtzentralen t (Senn 2002, Cross-over Trials in Clinical Research, Kap. 9).</translation>
    </message>
    <message>
        <source>Responders, McNemar&apos;s exact test: every outcome is counted</source>
        <translation>Responder, exakter Test nach McNemar: Jeder Ausgang wird gezählt</translation>
    </message>
    <message>
        <source>If %1 responded after placebo alone and %2 after naltrexone alone, %3 people would show it in %4 of replications.</source>
        <comment>share, share, people, share</comment>
        <translation>Sprächen %1 nur nach Placebo an und %2 nur nach Naltrexon, zeigten es %3 Personen in %4 der Wiederholungen.</translation>
    </message>
    <message>
        <source>The two shares are illustrative: the pairs of answers were not published.</source>
        <translation>Die zwei Anteile sind illustrativ: Die Paare der Antworten wurden nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Power moves in a saw&apos;s teeth, for outcomes are whole numbers; enough is where it stays above what is asked for (Miettinen 1968, Biometrics 24:339, in exact form).</source>
        <translation>Die Power bewegt sich in Sägezähnen, denn Ausgänge sind ganze Zahlen; genug ist, wo sie über dem Verlangten bleibt (Miettinen 1968, Biometrics 24:339, in exakter Form).</translation>
    </message>
    <message>
        <source>The same trial a hundred times</source>
        <translation>Dieselbe Studie hundertmal</translation>
    </message>
    <message>
        <source>Each line is one simulated replication with its 95 % interval, from the lowest to the highest estimate</source>
        <translation>Jede Linie ist eine simulierte Wiederholung mit ihrem 95&#xa0;%-Intervall, von der niedrigsten zur höchsten Schätzung</translation>
    </message>
    <message>
        <source>Leaves zero out</source>
        <translation>Schließt die Null aus</translation>
    </message>
    <message>
        <source>Includes zero</source>
        <translation>Enthält die Null</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Differenz, Punkte</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>true in this simulation</source>
        <translation>wahr in dieser Simulation</translation>
    </message>
    <message>
        <source>12 people had both conditions in the trial (Williams 2018, Am J Psychiatry 175:1205, abstract).</source>
        <translation>In der Studie hatten 12 Personen beide Bedingungen (Williams 2018, Am J Psychiatry 175:1205, Abstract).</translation>
    </message>
</context>
<context>
    <name>figures::Rerandomise</name>
    <message>
        <source>One person&apos;s difference in this draw</source>
        <translation>Differenz einer Person in dieser Ziehung</translation>
    </message>
    <message>
        <source>One person, as labelled in this draw</source>
        <translation>Eine Person, wie in dieser Ziehung zugeteilt</translation>
    </message>
    <message>
        <source>Drawn here</source>
        <translation>Hier gezogen</translation>
    </message>
    <message>
        <source>All there are, on the scale of the draws</source>
        <translation>Alle, die es gibt, im Maßstab der Ziehungen</translation>
    </message>
    <message>
        <source>All there are (exact)</source>
        <translation>Alle, die es gibt (exakt)</translation>
    </message>
    <message>
        <source>Drawn here (simulated)</source>
        <translation>Hier gezogen (simuliert)</translation>
    </message>
    <message>
        <source>The difference of the study</source>
        <translation>Die Differenz der Studie</translation>
    </message>
    <message>
        <source>the study: %1</source>
        <translation>die Studie: %1</translation>
    </message>
    <message>
        <source>The difference of this draw</source>
        <translation>Die Differenz dieser Ziehung</translation>
    </message>
    <message>
        <source>this draw: %1</source>
        <translation>diese Ziehung: %1</translation>
    </message>
    <message>
        <source>Draws with that difference</source>
        <translation>Ziehungen mit dieser Differenz</translation>
    </message>
    <message>
        <source>Too many ways to count them all: of %1 drawn ones %2 are at least as far from zero.</source>
        <translation>Zu viele Möglichkeiten, um alle zu zählen: Von %1 gezogenen sind %2 mindestens so weit von null.</translation>
    </message>
    <message>
        <source>The share of all ways the labels could have fallen that are at least as far from zero: exact %1.</source>
        <comment>p = 0.001</comment>
        <translation>Der Anteil aller Möglichkeiten, wie das Los hätte fallen können, die mindestens so weit von null sind: exakt %1.</translation>
    </message>
    <message>
        <source>Of all %1 ways the labels could have fallen, %2 are at least as far from zero: exact %3.</source>
        <translation>Von allen %1 Möglichkeiten, wie das Los hätte fallen können, sind %2 mindestens so weit von null: exakt %3.</translation>
    </message>
    <message>
        <source>%1 the difference (%2) is %3 on average, in %4 people.</source>
        <comment>visit, contrast, difference, people</comment>
        <translation>%1 beträgt die Differenz (%2) im Mittel %3, bei %4 Personen.</translation>
    </message>
    <message>
        <source>Drawn here: %1, of which %2 are as far (%3).</source>
        <translation>Hier gezogen: %1, davon so weit: %2 (%3).</translation>
    </message>
    <message>
        <source>Had the labels fallen otherwise</source>
        <translation>Wäre das Los anders gefallen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>Die Studie</translation>
    </message>
    <message>
        <source>Difference (%1)</source>
        <translation>Differenz (%1)</translation>
    </message>
    <message>
        <source>Each draw gives the labels of the two conditions anew to the same scores; the histogram counts the differences that come of it. It says how well chance explains the difference, and nothing about unblinding, carry-over or an early stop.</source>
        <translation>Jede Ziehung verteilt die zwei Bedingungen neu auf dieselben Werte; das Histogramm zählt die Differenzen, die dabei entstehen. Es sagt, wie gut Zufall die Differenz erklärt, und nichts über Entblindung, Übertragungseffekte oder ein frühes Ende.</translation>
    </message>
    <message>
        <source>Draws are simulated</source>
        <translation>Ziehungen sind simuliert</translation>
    </message>
</context>
<context>
    <name>figures::Residuals</name>
    <message>
        <source>Each mark is what the model leaves of one score, above the score it expected: a cloud without a shape is what it takes for granted.</source>
        <translation>Jede Marke ist, was das Modell von einem Wert übrig lässt, über dem Wert, den es erwartet: Eine Wolke ohne Form ist, was es voraussetzt.</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Fitted %1</source>
        <translation>Angepasst: %1</translation>
    </message>
    <message>
        <source>Residuals by fitted value</source>
        <translation>Residuen nach angepasstem Wert</translation>
    </message>
    <message>
        <source>%1 residuals of %2; the largest is %3 points from what the model expected.</source>
        <translation>%1 Residuen von %2; das größte liegt %3 Punkte neben dem, was das Modell erwartet.</translation>
    </message>
    <message>
        <source>Each mark is one residual in standard deviations, against where it would stand if all were normal: then they lie on the line.</source>
        <translation>Jede Marke ist ein Residuum in Standardabweichungen, gegen die Stelle, an der es bei Normalverteilung läge: Dann liegen alle auf der Linie.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normalverteilung</translation>
    </message>
    <message>
        <source>Expected if normal, in standard deviations</source>
        <translation>Erwartet bei Normalverteilung, in Standardabweichungen</translation>
    </message>
    <message>
        <source>Residual, in standard deviations</source>
        <translation>Residuum, in Standardabweichungen</translation>
    </message>
    <message>
        <source>Residuals against the normal distribution</source>
        <translation>Residuen gegen die Normalverteilung</translation>
    </message>
    <message>
        <source>%1 residuals of %2, from %3 to %4 standard deviations.</source>
        <translation>%1 Residuen von %2, von %3 bis %4 Standardabweichungen.</translation>
    </message>
</context>
<context>
    <name>figures::Result</name>
    <message>
        <source>%1 − %2</source>
        <comment>a difference of two arms</comment>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
</context>
<context>
    <name>figures::Specification</name>
    <message>
        <source>completers</source>
        <translation>vollständige</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>%1 ways to ask: estimates from %2 to %3; the interval lies on one side of zero in %4.</source>
        <translation>%1 Arten zu fragen: Schätzungen von %2 bis %3; bei %4 liegt das Intervall auf einer Seite der Null.</translation>
    </message>
    <message>
        <source>%1 In view: %2, %3, %4, %5: %6.</source>
        <comment>all; scale, visit, people, method: estimate</comment>
        <translation>%1 Gezeigt: %2, %3, %4, %5: %6.</translation>
    </message>
    <message>
        <source>Each column is one way to analyse the same difference (%1), in points of its own scale, with its interval; the marks below say which choices it made.</source>
        <translation>Jede Spalte ist eine Art, dieselbe Differenz auszuwerten (%1), in Punkten der eigenen Skala, mit ihrem Intervall; die Marken darunter sagen, welche Entscheidungen sie traf.</translation>
    </message>
    <message>
        <source>Difference, and the choices</source>
        <translation>Differenz und Entscheidungen</translation>
    </message>
    <message>
        <source>Ways to ask, from the lowest to the highest estimate</source>
        <translation>Arten zu fragen, von der niedrigsten zur höchsten Schätzung</translation>
    </message>
    <message>
        <source>One way to ask</source>
        <translation>Eine Art zu fragen</translation>
    </message>
    <message>
        <source>The one in view</source>
        <translation>Die gezeigte</translation>
    </message>
    <message>
        <source>Every defensible analysis at once</source>
        <translation>Alle vertretbaren Auswertungen zugleich</translation>
    </message>
</context>
<context>
    <name>figures::Thresholds</name>
    <message>
        <source>remission ≤ %1</source>
        <translation>Remission ≤ %1</translation>
    </message>
    <message>
        <source>remission ≥ %1</source>
        <translation>Remission ≥ %1</translation>
    </message>
    <message>
        <source>half of mean baseline</source>
        <translation>Hälfte des mittleren Ausgangswerts</translation>
    </message>
    <message>
        <source>%1 below mean baseline</source>
        <translation>%1 unter dem mittleren Ausgangswert</translation>
    </message>
    <message>
        <source>%1 above mean baseline</source>
        <translation>%1 über dem mittleren Ausgangswert</translation>
    </message>
    <message>
        <source>%1 response</source>
        <translation>%1 Ansprechen</translation>
    </message>
    <message>
        <source>score ≤ %1</source>
        <translation>Wert ≤ %1</translation>
    </message>
    <message>
        <source>score ≥ %1</source>
        <translation>Wert ≥ %1</translation>
    </message>
</context>
<context>
    <name>figures::Trajectories</name>
    <message>
        <source>Baseline only</source>
        <translation>Nur Ausgangswert</translation>
    </message>
    <message>
        <source>%1 after each infusion</source>
        <translation>%1 nach jeder Infusion</translation>
    </message>
    <message>
        <source>%1 after the infusion</source>
        <translation>%1 nach der Infusion</translation>
    </message>
    <message>
        <source>%1 after each treatment</source>
        <translation>%1 nach jeder Behandlung</translation>
    </message>
    <message>
        <source>%1 after treatment</source>
        <translation>%1 nach der Behandlung</translation>
    </message>
    <message>
        <source>Thin lines: one for each person.</source>
        <translation>Dünne Linien: je eine Person.</translation>
    </message>
    <message>
        <source>Strong line: mean with its 95 % interval (Student&apos;s t); n under the axis.</source>
        <translation>Kräftige Linie: Mittelwert mit 95&#xa0;%-Intervall (Student-t); n unter der Achse.</translation>
    </message>
    <message>
        <source>Grey: the same people under the other arm.</source>
        <translation>Grau: dieselben Personen unter dem anderen Arm.</translation>
    </message>
    <message>
        <source>Grey: the people of the other arm.</source>
        <translation>Grau: die Personen des anderen Arms.</translation>
    </message>
    <message>
        <source>Response is counted against each person&apos;s own baseline.</source>
        <translation>Das Ansprechen wird am eigenen Ausgangswert jeder Person gemessen.</translation>
    </message>
    <message>
        <source>Dots: people with a baseline only.</source>
        <translation>Punkte: Personen nur mit Ausgangswert.</translation>
    </message>
    <message>
        <source>%1; mean with 95 % interval, one line a person</source>
        <translation>%1; Mittelwert mit 95&#xa0;%-Intervall, je Person eine Linie</translation>
    </message>
</context>
<context>
    <name>figures::Waterfall</name>
    <message>
        <source>People, from the worst to the best score</source>
        <translation>Personen, vom schlechtesten zum besten Wert</translation>
    </message>
    <message>
        <source>People, from least to most improved</source>
        <translation>Personen, von der kleinsten zur größten Besserung</translation>
    </message>
    <message>
        <source>One bar for each person (n = %1), sorted within the arms.</source>
        <translation>Ein Balken je Person (n&#xa0;=&#xa0;%1), innerhalb der Arme sortiert.</translation>
    </message>
    <message>
        <source>Two bars for each person, one for each arm (n = %1), sorted by %2.</source>
        <translation>Zwei Balken je Person, einer je Arm (n&#xa0;=&#xa0;%1), sortiert nach %2.</translation>
    </message>
    <message>
        <source>Two bars for each person: %2 (n = %1), by which they are sorted, and in grey the other arm.</source>
        <translation>Zwei Balken je Person: %2 (n&#xa0;=&#xa0;%1), danach sind sie sortiert, und in Grau der andere Arm.</translation>
    </message>
    <message>
        <source>%1, person by person</source>
        <translation>%1, Person für Person</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>One bar for each person (n = %1), sorted.</source>
        <translation>Ein Balken je Person (n&#xa0;=&#xa0;%1), sortiert.</translation>
    </message>
</context>
<context>
    <name>filter_text</name>
    <message>
        <source>Change of %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>% change of %1</source>
        <translation>%-Änderung %1</translation>
    </message>
    <message>
        <source>Responder on %1</source>
        <translation>Responder auf %1</translation>
    </message>
    <message>
        <source>Difference of the changes of %1</source>
        <translation>Differenz der Änderungen %1</translation>
    </message>
    <message>
        <source>Number of scores on %1</source>
        <translation>Anzahl der Werte auf %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Completer</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>score and visit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>score, visit and arm</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>word or number · &gt;=20 · &lt;5 · 10~15 · P0* · /regex/ · =empty · !not</source>
        <translation>Wort oder Zahl · &gt;=20 · &lt;5 · 10~15 · P0* · /regex/ · =empty · !nicht</translation>
    </message>
</context>
<context>
    <name>finding_text</name>
    <message>
        <source>Score outside its scale: %1</source>
        <translation>Wert außerhalb seiner Skala: %1</translation>
    </message>
    <message>
        <source>Compare it with the source and correct it</source>
        <translation>Vergleichen Sie ihn mit der Quelle und berichtigen Sie ihn</translation>
    </message>
    <message>
        <source>Score that is not a number: %1</source>
        <translation>Wert, der keine Zahl ist: %1</translation>
    </message>
    <message>
        <source>Correct it, or remove it if it is missing</source>
        <translation>Berichtigen Sie ihn, oder entfernen Sie ihn, wenn er fehlt</translation>
    </message>
    <message>
        <source>Two scores for the same visit: %1</source>
        <translation>Zwei Werte für dieselbe Visite: %1</translation>
    </message>
    <message>
        <source>Keep the one that the source confirms</source>
        <translation>Behalten Sie den, den die Quelle bestätigt</translation>
    </message>
    <message>
        <source>Two treatments in one period: %1</source>
        <translation>Zwei Behandlungen in einer Periode: %1</translation>
    </message>
    <message>
        <source>Check which of them was given</source>
        <translation>Prüfen Sie, welche davon gegeben wurde</translation>
    </message>
    <message>
        <source>The treatment does not follow the assigned sequence: %1</source>
        <translation>Die Behandlung folgt nicht der zugeteilten Sequenz: %1</translation>
    </message>
    <message>
        <source>Check order and assignment</source>
        <translation>Prüfen Sie Reihenfolge und Zuteilung</translation>
    </message>
    <message>
        <source>A row refers to something that is not in the study</source>
        <translation>Eine Zeile verweist auf etwas, das nicht in der Studie ist</translation>
    </message>
    <message>
        <source>Import the source again</source>
        <translation>Importieren Sie die Quelle noch einmal</translation>
    </message>
    <message>
        <source>Score that is not a whole number: %1</source>
        <translation>Wert, der keine ganze Zahl ist: %1</translation>
    </message>
    <message>
        <source>Check whether it is an average or an imputed value</source>
        <translation>Prüfen Sie, ob er ein Mittelwert ist oder ersetzt wurde</translation>
    </message>
    <message>
        <source>No score after the treatment of this period: %1</source>
        <translation>Kein Wert nach der Behandlung dieser Periode: %1</translation>
    </message>
    <message>
        <source>Nothing to do if it was not given or not scored</source>
        <translation>Nichts zu tun, wenn sie nicht gegeben oder nicht bewertet wurde</translation>
    </message>
    <message>
        <source>Received one of the treatments only</source>
        <translation>Hat nur eine der Behandlungen erhalten</translation>
    </message>
    <message>
        <source>Pairs leave this person out; means do not</source>
        <translation>Paare lassen diese Person weg; Mittelwerte nicht</translation>
    </message>
    <message>
        <source>Only a baseline is known</source>
        <translation>Nur ein Ausgangswert ist bekannt</translation>
    </message>
    <message>
        <source>Counted as a participant, not in any comparison</source>
        <translation>Zählt als Person, aber in keinem Vergleich</translation>
    </message>
    <message>
        <source>No baseline score</source>
        <translation>Kein Ausgangswert</translation>
    </message>
    <message>
        <source>Change from baseline leaves this person out</source>
        <translation>Die Änderung gegenüber dem Ausgangswert lässt diese Person weg</translation>
    </message>
    <message>
        <source>The study has fewer than two arms</source>
        <translation>Die Studie hat weniger als zwei Arme</translation>
    </message>
    <message>
        <source>The switch has nothing to compare</source>
        <translation>Der Schalter hat nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Row left out: %1</source>
        <translation>Weggelassene Zeile: %1</translation>
    </message>
    <message>
        <source>See the list of dropped rows</source>
        <translation>Siehe die Liste der weggelassenen Zeilen</translation>
    </message>
    <message>
        <source>Cell that could not be read: %1</source>
        <translation>Zelle, die sich nicht lesen ließ: %1</translation>
    </message>
    <message>
        <source>Compare it with the source</source>
        <translation>Vergleichen Sie sie mit der Quelle</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message>
        <source>Write a recipe if this is not what the file means</source>
        <translation>Schreiben Sie ein Rezept, wenn die Datei das nicht meint</translation>
    </message>
</context>
<context>
    <name>lesson::ChoiceQuestion</name>
    <message>
        <source>✓ the answer</source>
        <translation>✓ die Antwort</translation>
    </message>
    <message>
        <source>%1, the answer</source>
        <comment>a choice</comment>
        <translation>%1, die Antwort</translation>
    </message>
</context>
<context>
    <name>lesson::CurveDrawing</name>
    <message>
        <source>Mean %1 over time</source>
        <translation>Mittelwert %1 über die Zeit</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>an arm, its means</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Your prediction: %1.</source>
        <translation>Ihre Vorhersage: %1.</translation>
    </message>
    <message>
        <source>Your prediction</source>
        <translation>Ihre Vorhersage</translation>
    </message>
</context>
<context>
    <name>lesson::CurveQuestion</name>
    <message>
        <source>This is what I expect</source>
        <translation>Das erwarte ich</translation>
    </message>
    <message>
        <source>Drag the diamonds, or Tab to a visit and press ↑ or ↓.</source>
        <translation>Ziehen Sie die Rauten, oder gehen Sie mit Tab zu einer Visite und drücken Sie ↑ oder ↓.</translation>
    </message>
    <message>
        <source>Kept: it follows your hand</source>
        <translation>Behalten: Sie folgt Ihrer Hand</translation>
    </message>
</context>
<context>
    <name>lesson::LessonFile</name>
    <message>
        <source>Error, %1: %2. %3</source>
        <comment>where, what is wrong, what to do</comment>
        <translation>Fehler, %1: %2. %3</translation>
    </message>
    <message>
        <source>Worth a look, %1: %2. %3</source>
        <comment>where, what, what to do</comment>
        <translation>Einen Blick wert, %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>lesson::LessonPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the lesson; where you are and what you answered is kept</source>
        <translation>Schließt die Lektion; wo Sie sind und was Sie geantwortet haben, bleibt erhalten</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>From the first step, without your answers</source>
        <translation>Vom ersten Schritt an, ohne Ihre Antworten</translation>
    </message>
    <message>
        <source>Progress in the lesson</source>
        <translation>Fortschritt in der Lektion</translation>
    </message>
    <message>
        <source>Back to this step’s view</source>
        <translation>Zurück zur Ansicht dieses Schritts</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>On, without an answer to this question</source>
        <translation>Weiter, ohne eine Antwort auf diese Frage</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 min</source>
        <comment>step of all, kind of step, how long</comment>
        <translation>%1 · %2 · %3&#xa0;min</translation>
    </message>
    <message>
        <source>Lesson, %1: %2</source>
        <translation>Lektion, %1: %2</translation>
    </message>
    <message>
        <source>The lesson goes on when the switch is turned, by mouse or with the key B.</source>
        <translation>Die Lektion geht weiter, wenn der Schalter umgelegt wird, mit der Maus oder der Taste B.</translation>
    </message>
    <message>
        <source>Turn the switch</source>
        <translation>Legen Sie den Schalter um</translation>
    </message>
    <message>
        <source>For who teaches ›</source>
        <translation>Für Lehrende ›</translation>
    </message>
    <message>
        <source>For who teaches ⌄</source>
        <translation>Für Lehrende ⌄</translation>
    </message>
    <message>
        <source>You are looking at something else.</source>
        <translation>Sie sehen etwas anderes an.</translation>
    </message>
    <message>
        <source>Another study is on screen.</source>
        <translation>Eine andere Studie ist auf dem Bildschirm.</translation>
    </message>
</context>
<context>
    <name>lesson::NumberQuestion</name>
    <message>
        <source>Bet on it</source>
        <translation>Darauf wetten</translation>
    </message>
    <message>
        <source>Your bet: %1.</source>
        <translation>Ihre Wette: %1.</translation>
    </message>
    <message>
        <source>On screen: %1.</source>
        <translation>Auf dem Bildschirm: %1.</translation>
    </message>
    <message>
        <source>Bet anew</source>
        <translation>Neu wetten</translation>
    </message>
</context>
<context>
    <name>lesson::SettledView</name>
    <message>
        <source>You made no prediction.</source>
        <translation>Sie haben nichts vorhergesagt.</translation>
    </message>
    <message>
        <source>Your prediction: “%1”.</source>
        <translation>Ihre Vorhersage: „%1“.</translation>
    </message>
    <message>
        <source>You made no prediction. What the trial says: “%1”.</source>
        <translation>Sie haben nichts vorhergesagt. Was die Studie sagt: „%1“.</translation>
    </message>
    <message>
        <source>Your prediction: “%1”. What the trial says: “%2”.</source>
        <translation>Ihre Vorhersage: „%1“. Was die Studie sagt: „%2“.</translation>
    </message>
    <message>
        <source>You made no bet.</source>
        <translation>Sie haben nicht gewettet.</translation>
    </message>
    <message>
        <source>You made no bet. On screen: %1 (%2).</source>
        <translation>Sie haben nicht gewettet. Auf dem Bildschirm: %1 (%2).</translation>
    </message>
    <message>
        <source>Your prediction: %1.</source>
        <translation>Ihre Vorhersage: %1.</translation>
    </message>
    <message>
        <source>Your prediction: %1. On screen: %2 (%3).</source>
        <translation>Ihre Vorhersage: %1. Auf dem Bildschirm: %2 (%3).</translation>
    </message>
    <message>
        <source>You drew no curve.</source>
        <translation>Sie haben keine Kurve gezeichnet.</translation>
    </message>
    <message>
        <source>Your prediction and the means on screen are %1 points apart on average. Furthest apart: %2, where you drew %3 and the mean is %4.</source>
        <translation>Ihre Vorhersage und die Mittelwerte auf dem Bildschirm liegen im Mittel %1 Punkte auseinander. Am weitesten: %2, wo Sie %3 gezeichnet haben und der Mittelwert %4 ist.</translation>
    </message>
    <message>
        <source>What was predicted</source>
        <translation>Was vorhergesagt wurde</translation>
    </message>
</context>
<context>
    <name>lesson_finding_text</name>
    <message>
        <source>No such page: %1</source>
        <translation>Keine solche Seite: %1</translation>
    </message>
    <message>
        <source>blockade list pages shows their names</source>
        <translation>blockade list pages zeigt ihre Namen</translation>
    </message>
    <message>
        <source>The page has no such part: %1</source>
        <translation>Die Seite hat keinen solchen Teil: %1</translation>
    </message>
    <message>
        <source>Leave the part out to show the whole page</source>
        <translation>Lassen Sie den Teil weg, um die ganze Seite zu zeigen</translation>
    </message>
    <message>
        <source>The study has no such scale: %1</source>
        <translation>Die Studie hat keine solche Skala: %1</translation>
    </message>
    <message>
        <source>blockade info shows the scales of a study</source>
        <translation>blockade info zeigt die Skalen einer Studie</translation>
    </message>
    <message>
        <source>The study has no such visit: %1</source>
        <translation>Die Studie hat keine solche Visite: %1</translation>
    </message>
    <message>
        <source>blockade info shows the visits of a study</source>
        <translation>blockade info zeigt die Visiten einer Studie</translation>
    </message>
    <message>
        <source>No side, or not one that can stand here: %1</source>
        <translation>Keine Seite, oder keine, die hier stehen kann: %1</translation>
    </message>
    <message>
        <source>A view takes open, blocked or both; a curve has one of them given and the other drawn</source>
        <translation>Eine Ansicht nimmt open, blocked oder both; bei einer Kurve ist eine davon gegeben und die andere gezeichnet</translation>
    </message>
    <message>
        <source>No such measure: %1</source>
        <translation>Kein solches Maß: %1</translation>
    </message>
    <message>
        <source>Use score, change or percent</source>
        <translation>Nehmen Sie score, change oder percent</translation>
    </message>
    <message>
        <source>Fewer than two answers to choose from</source>
        <translation>Weniger als zwei Antworten zur Wahl</translation>
    </message>
    <message>
        <source>Write at least two</source>
        <translation>Schreiben Sie mindestens zwei</translation>
    </message>
    <message>
        <source>The right answer is none that can be given: %1</source>
        <translation>Die richtige Antwort ist keine, die gegeben werden kann: %1</translation>
    </message>
    <message>
        <source>Name the key of a choice, or the placeholder that has the number</source>
        <translation>Nennen Sie das Kürzel einer Wahl oder den Platzhalter mit der Zahl</translation>
    </message>
    <message>
        <source>No number can be chosen: %1</source>
        <translation>Keine Zahl lässt sich wählen: %1</translation>
    </message>
    <message>
        <source>Let &quot;to&quot; be above &quot;from&quot;, and &quot;step&quot; above 0</source>
        <translation>Lassen Sie &quot;to&quot; über &quot;from&quot; liegen und &quot;step&quot; über 0</translation>
    </message>
    <message>
        <source>A step that predicts or asks, without a question</source>
        <translation>Ein Schritt, der vorhersagt oder fragt, ohne Frage</translation>
    </message>
    <message>
        <source>Add a question, or make it a step that observes or explains</source>
        <translation>Fügen Sie eine Frage hinzu, oder machen Sie einen Schritt daraus, der beobachtet oder erklärt</translation>
    </message>
    <message>
        <source>A lesson without steps</source>
        <translation>Eine Lektion ohne Schritte</translation>
    </message>
    <message>
        <source>Write at least one</source>
        <translation>Schreiben Sie mindestens einen</translation>
    </message>
    <message>
        <source>The same key twice: %1</source>
        <translation>Zweimal dasselbe Kürzel: %1</translation>
    </message>
    <message>
        <source>Give each a key of its own</source>
        <translation>Geben Sie jedem ein eigenes</translation>
    </message>
    <message>
        <source>Minutes that are not above 0: %1</source>
        <translation>Minuten, die nicht über 0 sind: %1</translation>
    </message>
    <message>
        <source>Say how long the step takes</source>
        <translation>Sagen Sie, wie lange der Schritt dauert</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Keine Wörter</translation>
    </message>
    <message>
        <source>Write them, in one language at least</source>
        <translation>Schreiben Sie sie, wenigstens in einer Sprache</translation>
    </message>
    <message>
        <source>No placeholder: %1</source>
        <translation>Kein Platzhalter: %1</translation>
    </message>
    <message>
        <source>Write for example {mean:open:HAM-D-17:day 1}</source>
        <translation>Schreiben Sie zum Beispiel {mean:open:HAM-D-17:day 1}</translation>
    </message>
    <message>
        <source>No such source: %1</source>
        <translation>Keine solche Quelle: %1</translation>
    </message>
    <message>
        <source>Write the citation out, in the field &quot;citation&quot;</source>
        <translation>Schreiben Sie das Zitat aus, im Feld &quot;citation&quot;</translation>
    </message>
    <message>
        <source>Words in one language alone: %1</source>
        <translation>Wörter nur in einer Sprache: %1</translation>
    </message>
    <message>
        <source>They are shown in this one in the other too</source>
        <translation>Auch in der anderen werden sie in dieser gezeigt</translation>
    </message>
    <message>
        <source>The languages name different numbers of the study</source>
        <translation>Die Sprachen nennen verschiedene Zahlen der Studie</translation>
    </message>
    <message>
        <source>Use the same placeholders in both</source>
        <translation>Nehmen Sie in beiden dieselben Platzhalter</translation>
    </message>
    <message>
        <source>A number without a source: %1</source>
        <translation>Eine Zahl ohne Quelle: %1</translation>
    </message>
    <message>
        <source>Add it to the numbers of a citation of this step, or call it illustrative</source>
        <translation>Fügen Sie sie den Zahlen eines Zitats dieses Schritts hinzu, oder nennen Sie sie illustrativ</translation>
    </message>
</context>
<context>
    <name>models::ParticipantWords</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Completer</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>% change</source>
        <translation>%-Änderung</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>■ − ● Difference</source>
        <translation>■ − ● Differenz</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Completer: scored after treatment in every period of the design</source>
        <translation>Vollständig: in jeder Periode des Designs nach der Behandlung bewertet</translation>
    </message>
    <message>
        <source>%1 at baseline, %2</source>
        <translation>%1 zu Beginn, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: change from baseline to %2, %3</source>
        <translation>%1: Änderung vom Ausgangswert bis %2, %3</translation>
    </message>
    <message>
        <source>%1: change from baseline to %2 in percent of the baseline, %3</source>
        <translation>%1: Änderung vom Ausgangswert bis %2 in Prozent des Ausgangswerts, %3</translation>
    </message>
    <message>
        <source>Response on %1 at %2, %3</source>
        <translation>Ansprechen auf %1 bei %2, %3</translation>
    </message>
    <message>
        <source>%1: difference of the changes from baseline to %2, %3 − %4</source>
        <translation>%1: Differenz der Änderungen vom Ausgangswert bis %2, %3 − %4</translation>
    </message>
    <message>
        <source>How many scores of %1 the person has</source>
        <translation>Wie viele Werte von %1 die Person hat</translation>
    </message>
    <message>
        <source>The score at the visit minus the person&apos;s baseline of the same period, else the one before the first treatment.</source>
        <translation>Der Wert bei der Visite minus den Ausgangswert der Person in derselben Periode, sonst den vor der ersten Behandlung.</translation>
    </message>
    <message>
        <source>The change from baseline in percent of the baseline&apos;s size.</source>
        <translation>Die Änderung gegenüber dem Ausgangswert in Prozent von dessen Größe.</translation>
    </message>
    <message>
        <source>The change from baseline with %1 minus that with %2.</source>
        <translation>Die Änderung gegenüber dem Ausgangswert mit %1 minus die mit %2.</translation>
    </message>
    <message>
        <source>Response: improved by at least %1 of the baseline.</source>
        <translation>Ansprechen: um mindestens %1 des Ausgangswerts gebessert.</translation>
    </message>
    <message>
        <source>The scale has no rule for a response.</source>
        <translation>Die Skala hat keine Regel für ein Ansprechen.</translation>
    </message>
    <message>
        <source>At least one score of the primary scale after treatment in every period.</source>
        <translation>In jeder Periode mindestens ein Wert der primären Skala nach der Behandlung.</translation>
    </message>
    <message>
        <source>A count of the person&apos;s scores on the scale.</source>
        <translation>Die Anzahl der Werte der Person auf der Skala.</translation>
    </message>
    <message>
        <source>As the source gives it.</source>
        <translation>Wie die Quelle es angibt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>■ − ●: %1</source>
        <translation>■ − ●: %1</translation>
    </message>
    <message>
        <source>● change %1</source>
        <translation>● Änderung %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>■ change %1</source>
        <translation>■ Änderung %1</translation>
    </message>
    <message>
        <source>no scores</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>no change to %1</source>
        <translation>keine Änderung bis %1</translation>
    </message>
    <message>
        <source>%1: no scores</source>
        <translation>%1: keine Werte</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1: change to %2 %3</source>
        <translation>%1: Änderung bis %2 %3</translation>
    </message>
    <message>
        <source>%1: change to %2 %3 with %4, %5 with %6, difference %7</source>
        <translation>%1: Änderung bis %2 %3 mit %4, %5 mit %6, Differenz %7</translation>
    </message>
    <message>
        <source>There are no scores to draw.</source>
        <translation>Es gibt keine Werte zu zeichnen.</translation>
    </message>
    <message>
        <source>Every picture: days %1 to %2, %3 from %4 to %5.</source>
        <translation>Jedes Bild: Tage %1 bis %2, %3 von %4 bis %5.</translation>
    </message>
    <message>
        <source>Sorted by the change from baseline to %1, the largest fall first.</source>
        <translation>Sortiert nach der Änderung vom Ausgangswert bis %1, der größte Rückgang zuerst.</translation>
    </message>
    <message>
        <source>Sorted by ■ − ●, the change from baseline to %1 with %2 minus that with %3, smallest first; then those with one side.</source>
        <translation>Sortiert nach ■ − ●, der Änderung vom Ausgangswert bis %1 mit %2 minus der mit %3, die kleinste zuerst; dann die mit nur einer Seite.</translation>
    </message>
</context>
<context>
    <name>note_text</name>
    <message>
        <source>period %1</source>
        <translation>Periode %1</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>Die Studie</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>The question, who took part, and the key results</source>
        <translation>Die Frage, wer teilnahm, und die wichtigsten Ergebnisse</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Every participant over time, and the switch</source>
        <translation>Alle Personen über die Zeit, und der Schalter</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Everybody as a table, a profile, small pictures</source>
        <translation>Alle als Tabelle, ein Profil, kleine Bilder</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Who got better by a threshold, in pairs and one by one</source>
        <translation>Wem es nach einer Schwelle besser ging, in Paaren und einzeln</translation>
    </message>
    <message>
        <source>Dissociation and safety</source>
        <translation>Dissoziation, Sicherheit</translation>
    </message>
    <message>
        <source>Dissociation beside mood, how alike both sides are, adverse events</source>
        <translation>Dissoziation neben der Stimmung, wie ähnlich beide Seiten sind, unerwünschte Ereignisse</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mechanismus</translation>
    </message>
    <message>
        <source>Drugs in plasma and at receptors, modelled; four readings of the result</source>
        <translation>Wirkstoffe im Plasma und an Rezeptoren, modelliert; vier Lesarten des Ergebnisses</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>The difference with its interval, by any method, with what it assumes</source>
        <translation>Die Differenz mit ihrem Intervall, nach jedem Verfahren, mit dem, was es voraussetzt</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Type a study of your own: people, scores, doses, events, design</source>
        <translation>Eine eigene Studie eingeben: Personen, Werte, Dosen, Ereignisse, Design</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Other trials as published, and what speaks for and against comparing them</source>
        <translation>Andere Studien, wie veröffentlicht, und was für und gegen ihren Vergleich spricht</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>What a news text said of the trial, claim by claim, with verdict and view</source>
        <translation>Was ein Nachrichtentext von der Studie sagte, Behauptung für Behauptung, mit Urteil und Ansicht</translation>
    </message>
    <message>
        <source>Was it luck?</source>
        <translation>War es Zufall?</translation>
    </message>
    <message>
        <source>The lot, the early stop, the picked responders: chance, drawn again</source>
        <translation>Das Los, das frühe Ende, die herausgegriffenen Responder: der Zufall, noch einmal gezogen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Predict, turn the switch, and find out why, step by step</source>
        <translation>Vorhersagen, den Schalter umlegen und herausfinden, warum, Schritt für Schritt</translation>
    </message>
</context>
<context>
    <name>pages::AnalysisAnswerView</name>
    <message>
        <source>This visit</source>
        <translation>Diese Visite</translation>
    </message>
    <message>
        <source>Every visit</source>
        <translation>Jede Visite</translation>
    </message>
    <message>
        <source>The difference at this visit, or at every visit</source>
        <translation>Die Differenz bei dieser Visite oder bei jeder</translation>
    </message>
    <message>
        <source>! %1</source>
        <comment>a warning</comment>
        <translation>! %1</translation>
    </message>
</context>
<context>
    <name>pages::AnalysisChoices</name>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>The visit that the two arms are compared at</source>
        <translation>Die Visite, bei der die zwei Arme verglichen werden</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>% change</source>
        <translation>%-Änderung</translation>
    </message>
    <message>
        <source>Completers only</source>
        <translation>Nur Vollständige</translation>
    </message>
    <message>
        <source>Score or change from baseline</source>
        <translation>Wert oder Änderung gegenüber dem Ausgangswert</translation>
    </message>
    <message>
        <source>Only people who received everything that was planned</source>
        <translation>Nur Personen, die alles Geplante erhielten</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>▾ Options</source>
        <translation>▾ Optionen</translation>
    </message>
    <message>
        <source>▸ Options</source>
        <translation>▸ Optionen</translation>
    </message>
    <message>
        <source>No analysis suits a study of this design.</source>
        <translation>Zu einer Studie mit diesem Design passt keine Auswertung.</translation>
    </message>
</context>
<context>
    <name>pages::AnalysisDetails</name>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>What this takes for granted</source>
        <translation>Was dies voraussetzt</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Weggelassen, und warum</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wer dabei ist</translation>
    </message>
    <message>
        <source>How it was computed</source>
        <translation>Wie es berechnet wurde</translation>
    </message>
    <message>
        <source>What it estimates</source>
        <translation>Was es schätzt</translation>
    </message>
    <message>
        <source>Comparisons of this study looked at since the program was started: %1. Neither p nor interval is corrected for that: the more one looks, the less a single small p means.</source>
        <translation>Seit dem Start des Programms betrachtete Vergleiche dieser Studie: %1. Weder p noch Intervall ist dafür korrigiert: Je mehr man sucht, desto weniger bedeutet ein einzelnes kleines p.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <comment>95 %</comment>
        <translation>%1-Intervall</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>df</source>
        <translation>FG</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>%1 people, %2 scores.</source>
        <translation>%1 Personen, %2 Werte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, the reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, and why ›</source>
        <translation>
            <numerusform>%n weggelassen, und warum ›</numerusform>
            <numerusform>%n weggelassen, und warum ›</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::AnalysisDiagnostics</name>
    <message>
        <source>▾ Residuals, covariance and all tables</source>
        <translation>▾ Residuen, Kovarianz und alle Tabellen</translation>
    </message>
    <message>
        <source>▸ Residuals, covariance and all tables</source>
        <translation>▸ Residuen, Kovarianz und alle Tabellen</translation>
    </message>
    <message>
        <source>Residuals, covariance and all tables</source>
        <translation>Residuen, Kovarianz und alle Tabellen</translation>
    </message>
</context>
<context>
    <name>pages::AnalysisPage</name>
    <message>
        <source>Nothing to compare: this study has no two treatments.</source>
        <translation>Nichts zu vergleichen: Diese Studie hat keine zwei Behandlungen.</translation>
    </message>
    <message>
        <source>Of the choices before; the new answer is being computed</source>
        <translation>Zu den vorigen Einstellungen; die neue Antwort wird berechnet</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet&#xa0;…</translation>
    </message>
    <message>
        <source>Cancelled. What is shown is of the choices before.</source>
        <translation>Abgebrochen. Gezeigt wird, was zu den vorigen Einstellungen gehört.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>%1 (%2 CI %3)</source>
        <translation>%1 (%2-KI %3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value with interval, p</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>estimate: analysis, scale, visit</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 scores of %2 people</source>
        <translation>%1 Werte von %2 Personen</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher dies kommt</translation>
    </message>
    <message>
        <source>Save the R script</source>
        <translation>R-Skript speichern</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Ergebnis exportieren</translation>
    </message>
    <message>
        <source>R script (*.R)</source>
        <translation>R-Skript (*.R)</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json);;Estimates (*.csv);;R script (*.R)</source>
        <translation>Alles als JSON (*.json);;Schätzungen (*.csv);;R-Skript (*.R)</translation>
    </message>
    <message>
        <source>How far the computation is</source>
        <translation>Wie weit die Berechnung ist</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>The sentence, the value with its interval, the method and where it comes from</source>
        <translation>Der Satz, der Wert mit seinem Intervall, das Verfahren und woher es kommt</translation>
    </message>
    <message>
        <source>R script</source>
        <translation>R-Skript</translation>
    </message>
    <message>
        <source>A script for R that repeats this analysis and gives the same numbers</source>
        <translation>Ein Skript für R, das diese Auswertung wiederholt und dieselben Zahlen ergibt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>pages::CellWords</name>
    <message>
        <source>Cohen’s d_z</source>
        <translation>Cohens d_z</translation>
    </message>
    <message>
        <source>Hedges’ g_av</source>
        <translation>Hedges’ g_av</translation>
    </message>
    <message>
        <source>Common-language effect</source>
        <translation>Effekt in Alltagssprache (CLES)</translation>
    </message>
    <message>
        <source>Completers</source>
        <translation>Vollständige</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Exact, counted</source>
        <translation>Exakt, gezählt</translation>
    </message>
    <message>
        <source>Exact, listed</source>
        <translation>Exakt, aufgelistet</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>Last observation (LOCF)</source>
        <translation>Letzter Wert (LOCF)</translation>
    </message>
    <message>
        <source>Baseline (BOCF)</source>
        <translation>Ausgangswert (BOCF)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>A quarter of what would explain all</source>
        <translation>Ein Viertel dessen, was alles erklären würde</translation>
    </message>
    <message>
        <source>Half of what would explain all</source>
        <translation>Die Hälfte dessen, was alles erklären würde</translation>
    </message>
    <message>
        <source>Would explain all of the effect</source>
        <translation>Würde den ganzen Effekt erklären</translation>
    </message>
    <message>
        <source>Would bring the interval to zero</source>
        <translation>Brächte das Intervall bis zur Null</translation>
    </message>
    <message>
        <source>As estimated</source>
        <translation>Wie geschätzt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Comparator</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>Nicht angesprochen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Restricted (REML)</source>
        <translation>Eingeschränkt (REML)</translation>
    </message>
    <message>
        <source>Full (ML)</source>
        <translation>Voll (ML)</translation>
    </message>
    <message>
        <source>Random intercept</source>
        <translation>Zufälliges Niveau</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Achsenabschnitt</translation>
    </message>
    <message>
        <source>Variance between people</source>
        <translation>Varianz zwischen Personen</translation>
    </message>
    <message>
        <source>Variance within people</source>
        <translation>Varianz innerhalb von Personen</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>Kovarianz</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>Korrelation</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Treatment at a visit</source>
        <translation>Behandlung bei einer Visite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a term of a model, its level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Covariance at a distance of %1</source>
        <translation>Kovarianz im Abstand %1</translation>
    </message>
    <message>
        <source>Covariance: %1</source>
        <translation>Kovarianz: %1</translation>
    </message>
    <message>
        <source>Variance: %1</source>
        <translation>Varianz: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an analysis, its option</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 first</source>
        <comment>an arm</comment>
        <translation>%1 zuerst</translation>
    </message>
</context>
<context>
    <name>pages::CheckRow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an assumption, its verdict</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>verdict, assumption</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>pages::ClaimRow</name>
    <message>
        <source>Show it: %1 ›</source>
        <comment>a page</comment>
        <translation>Zeigen: %1 ›</translation>
    </message>
    <message>
        <source>Claim %1</source>
        <translation>Behauptung %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>%1, show it: %2</source>
        <comment>which claim, a page</comment>
        <translation>%1, zeigen: %2</translation>
    </message>
    <message>
        <source>Sources in full ›</source>
        <translation>Quellen im Einzelnen ›</translation>
    </message>
    <message>
        <source>%1, its sources</source>
        <comment>which claim</comment>
        <translation>%1, ihre Quellen</translation>
    </message>
    <message>
        <source>%1 Verdict: %2. %3</source>
        <comment>a claim, its verdict, why</comment>
        <translation>%1 Urteil: %2. %3</translation>
    </message>
</context>
<context>
    <name>pages::ClaimsPage</name>
    <message>
        <source>No claim fits.</source>
        <translation>Keine Behauptung passt.</translation>
    </message>
    <message>
        <source>The claims are about Williams 2018; the views open with the study that is on screen.</source>
        <translation>Die Behauptungen handeln von Williams 2018; die Ansichten öffnen sich mit der Studie, die auf dem Bildschirm ist.</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Urteil</translation>
    </message>
    <message>
        <source>Search in claims, reasons and sources</source>
        <translation>In Behauptungen, Gründen und Quellen suchen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a verdict, how many claims have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What a news text of 2018 said of the trial, in our own words: %1 claims, and what it left out. Verdicts: %2. %3 claims have two verdicts.</source>
        <translation>Was ein Nachrichtentext von 2018 über die Studie sagte, in unseren eigenen Worten: %1 Behauptungen, und was er wegließ. Urteile: %2. %3 Behauptungen haben zwei Urteile.</translation>
    </message>
</context>
<context>
    <name>pages::ContentColumn</name>
    <message>
        <source>%1: %2.</source>
        <comment>a citation, that nobody checked it</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>pages::EntryColumn</name>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is not the number of a period</source>
        <translation>„%1“ ist nicht die Nummer einer Periode</translation>
    </message>
    <message>
        <source>This person has no period %1</source>
        <translation>Diese Person hat keine Periode %1</translation>
    </message>
    <message>
        <source>There is no person “%1”</source>
        <translation>Es gibt keine Person „%1“</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Noch nötig: %1</translation>
    </message>
</context>
<context>
    <name>pages::EntryDesign</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Scores were taken at this visit before the treatment: it stays before it</source>
        <translation>Bei dieser Visite wurden Werte vor der Behandlung erhoben: Sie bleibt davor</translation>
    </message>
    <message>
        <source>Scores were taken at this visit after the treatment: it stays after it</source>
        <translation>Bei dieser Visite wurden Werte nach der Behandlung erhoben: Sie bleibt danach</translation>
    </message>
    <message>
        <source>There is a visit “%1” already, or that is no time</source>
        <translation>Eine Visite „%1“ gibt es schon, oder das ist keine Zeit</translation>
    </message>
    <message>
        <source>higher is worse</source>
        <translation>höher ist schlechter</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>A time is typed as “day 7”, “minute 40”, “baseline” or “day -7 before”</source>
        <translation>Eine Zeit schreibt man als „day 7“, „minute 40“, „baseline“ oder „day -7 before“</translation>
    </message>
    <message>
        <source>A range is typed as “0 to 60”, the smaller number first</source>
        <translation>Einen Bereich schreibt man als „0 to 60“, die kleinere Zahl zuerst</translation>
    </message>
    <message>
        <source>%1 has scores outside of that, from %2 (%3 in all): correct them first</source>
        <translation>%1 hat Werte außerhalb davon, ab %2 (%3 insgesamt): Berichtigen Sie die zuerst</translation>
    </message>
    <message>
        <source>A direction is “%1” or “%2”</source>
        <translation>Eine Richtung ist „%1“ oder „%2“</translation>
    </message>
    <message>
        <source>Its scores went along to %1 (%2 in all).</source>
        <translation>Ihre Werte gingen mit nach %1 (%2 insgesamt).</translation>
    </message>
    <message>
        <source>On %1 %2 now: improvement and response count the other way.</source>
        <translation>Auf %1 gilt jetzt: %2; Besserung und Ansprechen zählen andersherum.</translation>
    </message>
    <message>
        <source>primary scale</source>
        <translation>primäre Skala</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Its name, for example: Placebo</source>
        <translation>Sein Name, zum Beispiel: Placebo</translation>
    </message>
    <message>
        <source>Its arms, for example: Placebo, Active drug</source>
        <translation>Ihre Arme, zum Beispiel: Placebo, Verum</translation>
    </message>
    <message>
        <source>baseline, day 7 or minute 40</source>
        <translation>baseline, day 7 oder minute 40</translation>
    </message>
    <message>
        <source>MADRS, or a scale of your own: Mood 0 to 100</source>
        <translation>MADRS, oder eine eigene Skala: Stimmung 0 to 100</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Arms, time or range</source>
        <translation>Arme, Zeit oder Bereich</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>kind, key, column</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Ein Name ist nötig</translation>
    </message>
    <message>
        <source>The name “%1” is taken</source>
        <translation>Der Name „%1“ ist vergeben</translation>
    </message>
    <message>
        <source>This stays as it is here; new parts are added below the table</source>
        <translation>Das bleibt hier, wie es ist; neue Teile kommen unter die Tabelle</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>%1 is in use and stays</source>
        <translation>%1 ist in Gebrauch und bleibt</translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Type what to add. %1</source>
        <translation>Schreiben Sie, was hinzukommt. %1</translation>
    </message>
    <message>
        <source>“%1” is there already, or is no name</source>
        <translation>„%1“ ist schon da oder ist kein Name</translation>
    </message>
    <message>
        <source>“%1” is not understood. %2</source>
        <translation>„%1“ ist nicht verständlich. %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind, name</comment>
        <translation>%1 „%2“</translation>
    </message>
</context>
<context>
    <name>pages::EntryDoses</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>the person&apos;s code</source>
        <translation>der Code der Person</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>the period (0 is before the first treatment)</source>
        <translation>die Periode (0 ist vor der ersten Behandlung)</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Wirkstoff</translation>
    </message>
    <message>
        <source>what was given</source>
        <translation>was gegeben wurde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>An amount is 0 or more</source>
        <translation>Eine Menge ist 0 oder mehr</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>die Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>That is no minute</source>
        <translation>Das ist keine Minute</translation>
    </message>
    <message>
        <source>the minute (0 is when the period&apos;s treatment begins)</source>
        <translation>die Minute (bei 0 beginnt die Behandlung der Periode)</translation>
    </message>
    <message>
        <source>Minutes long</source>
        <translation>Dauer in min</translation>
    </message>
    <message>
        <source>Nothing lasts less than 0 minutes</source>
        <translation>Nichts dauert weniger als 0 Minuten</translation>
    </message>
    <message>
        <source>dose %1, %2</source>
        <comment>number, column</comment>
        <translation>Dosis %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n doses</source>
        <translation>
            <numerusform>%n Dosis</numerusform>
            <numerusform>%n Dosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n doses</source>
        <translation>
            <numerusform>Entfernen von %n Dosis</numerusform>
            <numerusform>Entfernen von %n Dosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::EntryEvents</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>the person&apos;s code</source>
        <translation>der Code der Person</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>the period (0 is before the first treatment)</source>
        <translation>die Periode (0 ist vor der ersten Behandlung)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>That is no day</source>
        <translation>Das ist kein Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>event %1, %2</source>
        <comment>number, column</comment>
        <translation>Ereignis %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n events</source>
        <translation>
            <numerusform>Entfernen von %n Ereignis</numerusform>
            <numerusform>Entfernen von %n Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day is before the first</source>
        <translation>Der letzte Tag liegt vor dem ersten</translation>
    </message>
</context>
<context>
    <name>pages::EntryExclusions</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>the person&apos;s code</source>
        <translation>der Code der Person</translation>
    </message>
    <message>
        <source>Only in period</source>
        <translation>Nur in Periode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>der Grund</translation>
    </message>
    <message>
        <source>exclusion %1, %2</source>
        <comment>number, column</comment>
        <translation>Ausschluss %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusions</source>
        <translation>
            <numerusform>%n Ausschluss</numerusform>
            <numerusform>%n Ausschlüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n exclusions</source>
        <translation>
            <numerusform>Entfernen von %n Ausschluss</numerusform>
            <numerusform>Entfernen von %n Ausschlüssen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::EntryGrid</name>
    <message>
        <source>The table is locked: nothing was pasted</source>
        <translation>Die Tabelle ist gesperrt: Nichts wurde eingefügt</translation>
    </message>
    <message>
        <source>The block is wider than the table from this cell on: nothing was pasted</source>
        <translation>Der Block ist breiter als die Tabelle ab dieser Zelle: Nichts wurde eingefügt</translation>
    </message>
    <message>
        <source>The block is longer than the table from this cell on: nothing was pasted</source>
        <translation>Der Block ist länger als die Tabelle ab dieser Zelle: Nichts wurde eingefügt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>pages::EntryLine</name>
    <message>
        <source>The table is locked: it can be selected and copied.</source>
        <translation>Die Tabelle ist gesperrt: Auswählen und kopieren lässt sie sich.</translation>
    </message>
    <message>
        <source>Type to replace, F2 to change, Delete to clear. Enter goes down, Tab goes on, Ctrl+Tab leaves the table. Blocks from a spreadsheet can be pasted.</source>
        <translation>Schreiben zum Ersetzen, F2 zum Ändern, Entf zum Leeren. Eingabe geht nach unten, Tab weiter, Strg+Tab verlässt die Tabelle. Blöcke aus einer Tabellenkalkulation lassen sich einfügen.</translation>
    </message>
</context>
<context>
    <name>pages::EntryOrigins</name>
    <message>
        <source>&amp;Note on this value…</source>
        <translation>&amp;Notiz zu diesem Wert&#xa0;…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two cells</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>table, place</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none: it stands in the study as it was typed or read</source>
        <translation>keine: Es steht in der Studie, wie es eingetippt oder gelesen wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of the table</source>
        <translation>
            <numerusform>%n Zelle der Tabelle</numerusform>
            <numerusform>%n Zellen der Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::EntryPage</name>
    <message>
        <source>What is shown in the table</source>
        <translation>Was die Tabelle zeigt</translation>
    </message>
    <message>
        <source>◤ entered by hand   ○ not observed: simulated, modelled, reported   no mark: imported</source>
        <translation>◤ von Hand eingegeben   ○ nicht beobachtet: simuliert, modelliert, berichtet   ohne Marke: importiert</translation>
    </message>
    <message>
        <source>Table of the study: %1</source>
        <translation>Tabelle der Studie: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>scores, scale</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>pages::EntryPartForm</name>
    <message>
        <source>What to add to the design</source>
        <translation>Was zum Design hinzukommt</translation>
    </message>
    <message>
        <source>The new part in words</source>
        <translation>Der neue Teil in Worten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
</context>
<context>
    <name>pages::EntryPeople</name>
    <message>
        <source>This study has no sequences yet: add one under Design</source>
        <translation>Diese Studie hat noch keine Sequenzen: Fügen Sie unter Design eine hinzu</translation>
    </message>
    <message>
        <source>There is no sequence “%1”. There are: %2</source>
        <translation>Es gibt keine Sequenz „%1“. Es gibt: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>the person&apos;s code</source>
        <translation>der Code der Person</translation>
    </message>
    <message>
        <source>A code has letters or digits</source>
        <translation>Ein Code hat Buchstaben oder Ziffern</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>An age is from 0 to 150 years</source>
        <translation>Ein Alter ist 0 bis 150 Jahre</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>new person</source>
        <translation>neue Person</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is a person “%1” already</source>
        <translation>Eine Person „%1“ gibt es schon</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal of %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n people</source>
        <translation>
            <numerusform>Entfernen von %n Person</numerusform>
            <numerusform>Entfernen von %n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::EntryQueue</name>
    <message>
        <source>%1: %2. Nothing was changed.</source>
        <translation>%1: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation>Wählen Sie zuerst eine Zeile</translation>
    </message>
    <message>
        <source>%1. Undo brings back everything.</source>
        <translation>%1. Rückgängig holt alles zurück.</translation>
    </message>
</context>
<context>
    <name>pages::EntryScaleBox</name>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
</context>
<context>
    <name>pages::EntryScores</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>%1, period %2, %3</source>
        <comment>person, number, visit</comment>
        <translation>%1, Periode %2, %3</translation>
    </message>
    <message>
        <source>before treatment</source>
        <translation>vor der Behandlung</translation>
    </message>
    <message>
        <source>There is no row below the last one: people are added under People</source>
        <translation>Unter der letzten Zeile ist keine mehr: Personen kommen unter Personen hinzu</translation>
    </message>
    <message>
        <source>%1 is changed under People or Design</source>
        <translation>%1 wird unter Personen oder Design geändert</translation>
    </message>
    <message>
        <source>There is no treatment in this period, so no score after one</source>
        <translation>In dieser Periode gibt es keine Behandlung, also keinen Wert danach</translation>
    </message>
    <message>
        <source>%1 is outside %2: %3 to %4</source>
        <translation>%1 liegt außerhalb von %2: %3 bis %4</translation>
    </message>
    <message>
        <source>Score of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::EntryTable</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, entered</source>
        <translation>%1, eingegeben</translation>
    </message>
    <message>
        <source>%1, not observed</source>
        <translation>%1, nicht beobachtet</translation>
    </message>
</context>
<context>
    <name>pages::EntryViews</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody takes part yet.</source>
        <translation>Noch nimmt niemand teil.</translation>
    </message>
    <message>
        <source>&amp;Remove person</source>
        <translation>Person &amp;entfernen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>No scores can be typed yet: nobody has a period. Give each person a sequence under People; it brings their periods.</source>
        <translation>Noch lassen sich keine Werte eingeben: Niemand hat eine Periode. Geben Sie unter Personen jeder eine Sequenz; sie bringt die Perioden mit.</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosen</translation>
    </message>
    <message>
        <source>No doses are recorded.</source>
        <translation>Keine Dosen sind erfasst.</translation>
    </message>
    <message>
        <source>&amp;Remove dose</source>
        <translation>Dosis &amp;entfernen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No events are recorded.</source>
        <translation>Keine Ereignisse sind erfasst.</translation>
    </message>
    <message>
        <source>&amp;Remove event</source>
        <translation>Ereignis &amp;entfernen</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Nobody is excluded.</source>
        <translation>Niemand ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>&amp;Remove exclusion</source>
        <translation>Ausschluss &amp;entfernen</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>The study has no arms, visits or scales yet.</source>
        <translation>Die Studie hat noch keine Arme, Visiten oder Skalen.</translation>
    </message>
    <message>
        <source>&amp;Remove part</source>
        <translation>Teil &amp;entfernen</translation>
    </message>
    <message>
        <source>Unlock the table to type.</source>
        <translation>Entsperren Sie die Tabelle, um zu schreiben.</translation>
    </message>
    <message>
        <source>Type into the empty row.</source>
        <translation>Schreiben Sie in die leere Zeile.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>pages::EveryoneView</name>
    <message>
        <source>Everyone, sorted by effect</source>
        <translation>Alle, nach Effekt sortiert</translation>
    </message>
    <message>
        <source>Effect in one person</source>
        <translation>Effekt bei einer Person</translation>
    </message>
    <message>
        <source>the rows of one person, who has %1 scores on the scale</source>
        <translation>die Zeilen einer Person, die %1 Werte auf der Skala hat</translation>
    </message>
    <message>
        <source>This study has no participants yet.</source>
        <translation>Diese Studie hat noch keine Personen.</translation>
    </message>
    <message>
        <source>Nobody meets all conditions of the filter.</source>
        <translation>Niemand erfüllt alle Bedingungen des Filters.</translation>
    </message>
</context>
<context>
    <name>pages::EvidencePage</name>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The shelf</source>
        <translation>Das Regal</translation>
    </message>
    <message>
        <source>&amp;Add a trial of your own…</source>
        <translation>Eigene Studie &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>%1 is back on the shelf.</source>
        <translation>%1 ist wieder im Regal.</translation>
    </message>
    <message>
        <source>Trials on the shelf</source>
        <translation>Studien im Regal</translation>
    </message>
    <message>
        <source>All with an interval: %1</source>
        <comment>kind of effect</comment>
        <translation>Alle mit einem Intervall: %1</translation>
    </message>
    <message>
        <source>What has been published with a size and an interval?</source>
        <translation>Was wurde mit Größe und Intervall veröffentlicht?</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n&#xa0;=&#xa0;%1</translation>
    </message>
    <message>
        <source>year not found</source>
        <translation>Jahr nicht gefunden</translation>
    </message>
    <message>
        <source>Your own trials cannot be shown, and none can be added: %1 The file is left as it is.</source>
        <comment>what is wrong with the file</comment>
        <translation>Ihre eigenen Studien lassen sich nicht zeigen, und keine lässt sich hinzufügen: %1 Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 is on the shelf: %2.</source>
        <comment>a trial, that nobody checked it</comment>
        <translation>%1 ist im Regal: %2.</translation>
    </message>
    <message>
        <source>%1 was removed from the shelf.</source>
        <translation>%1 wurde aus dem Regal genommen.</translation>
    </message>
    <message>
        <source>Value: %1; %2.</source>
        <comment>how it was read, how the interval was derived</comment>
        <translation>Wert: %1; %2.</translation>
    </message>
    <message>
        <source>Value: %1; interval: %2.</source>
        <comment>how they were read</comment>
        <translation>Wert: %1; Intervall: %2.</translation>
    </message>
    <message>
        <source>This trial is your own, not checked by Blockade, and never pooled.</source>
        <translation>Diese Studie ist Ihre eigene, von Blockade nicht geprüft, und wird nie zusammengefasst.</translation>
    </message>
    <message>
        <source>Change %1…</source>
        <comment>a trial</comment>
        <translation>%1 ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a trial</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>%1; %2 people with the first treatment, %3 with the second</source>
        <comment>a design, counts</comment>
        <translation>%1; %2 Personen mit der ersten Behandlung, %3 mit der zweiten</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer teilnahm</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <source>As you entered it</source>
        <translation>Wie von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>What speaks for comparing it with the study of this program</source>
        <translation>Was für den Vergleich mit der Studie dieses Programms spricht</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Size of a difference with its interval: not published, or not found.</source>
        <translation>Größe einer Differenz mit ihrem Intervall: nicht veröffentlicht oder nicht gefunden.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a trial, an outcome, an effect</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Judgement: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message>
        <source>Together, derived here</source>
        <translation>Zusammen, hier abgeleitet</translation>
    </message>
    <message>
        <source>Derived: REML, the interval by Hartung and Knapp, the prediction interval on one degree of freedom less than there are trials.</source>
        <translation>Abgeleitet: REML, das Intervall nach Hartung und Knapp, das Vorhersageintervall mit einem Freiheitsgrad weniger, als es Studien sind.</translation>
    </message>
    <message>
        <source>These trials differ no more than chance would have them, so no spread between them was found and both intervals are the same. With so few trials that does not mean there is none: read the interval as the least that is uncertain.</source>
        <translation>Diese Studien unterscheiden sich nicht mehr, als der Zufall erwarten lässt; eine Streuung zwischen ihnen wurde also nicht gefunden, und beide Intervalle sind gleich. Bei so wenigen Studien heißt das nicht, dass es keine gibt: Lesen Sie das Intervall als das Mindeste, was ungewiss ist.</translation>
    </message>
    <message>
        <source>The numbers and their sources</source>
        <translation>Die Zahlen und ihre Quellen</translation>
    </message>
    <message>
        <source>%1: no size with an interval was published.</source>
        <translation>%1: Keine Größe mit einem Intervall wurde veröffentlicht.</translation>
    </message>
    <message>
        <source>Side by side to be looked through. Scales, drugs and times differ, and several rows come from the same people: they answer no one question, and are not pooled.</source>
        <translation>Nebeneinander, zum Durchsehen. Skalen, Mittel und Zeiten unterscheiden sich, und mehrere Zeilen kommen von denselben Personen: Sie beantworten nicht eine Frage und werden nicht zusammengefasst.</translation>
    </message>
    <message>
        <source>Judgement and sources</source>
        <translation>Urteil und Quellen</translation>
    </message>
</context>
<context>
    <name>pages::KeyResultsView</name>
    <message>
        <source>Being computed…</source>
        <translation>Wird berechnet&#xa0;…</translation>
    </message>
    <message>
        <source>There is no score after a treatment to sum up.</source>
        <translation>Es gibt keinen Wert nach einer Behandlung, der sich zusammenfassen ließe.</translation>
    </message>
    <message>
        <source>Change in %1, %2: 95 % interval and mean</source>
        <translation>Änderung %1, %2: 95&#xa0;%-Intervall und Mittelwert</translation>
    </message>
    <message>
        <source>%1, %2: 95 % interval and mean. Nobody has a baseline.</source>
        <translation>%1, %2: 95&#xa0;%-Intervall und Mittelwert. Niemand hat einen Ausgangswert.</translation>
    </message>
    <message>
        <source>Opens the page that shows it. Right click: where from?</source>
        <translation>Öffnet die Seite, die es zeigt. Rechtsklick: Woher?</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n&#xa0;=&#xa0;%1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Each person&apos;s difference</source>
        <translation>Differenz je Person</translation>
    </message>
    <message>
        <source>Nobody has both sides at this visit: there is no difference within people.</source>
        <translation>Niemand hat bei dieser Visite beide Seiten: Es gibt keine Differenz innerhalb von Personen.</translation>
    </message>
    <message>
        <source>%1 responded · %2</source>
        <translation>%1 sprachen an · %2</translation>
    </message>
    <message>
        <source>Responders on %1, %2</source>
        <translation>Responder auf %1, %2</translation>
    </message>
    <message>
        <source>People whose score is at least %1 better than their baseline, of those with both.</source>
        <translation>Personen, deren Wert mindestens %1 besser ist als ihr Ausgangswert, von denen mit beidem.</translation>
    </message>
    <message>
        <source>Scores of %1 people at this visit and their baselines</source>
        <translation>Werte von %1 Personen bei dieser Visite und ihre Ausgangswerte</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>95 % interval %1, mean %2, %3</source>
        <translation>95&#xa0;%-Intervall %1, Mittelwert %2, %3</translation>
    </message>
    <message>
        <source>Mean of each person&apos;s %1 minus %2; interval by Student&apos;s t on n − 1 degrees of freedom, period ignored.</source>
        <translation>Mittel je Person von %1 minus %2; Intervall nach Student-t mit n − 1 Freiheitsgraden, Periode unbeachtet.</translation>
    </message>
    <message>
        <source>Arithmetic mean; interval by Student&apos;s t on n − 1 degrees of freedom.</source>
        <translation>Arithmetisches Mittel; Intervall nach Student-t mit n − 1 Freiheitsgraden.</translation>
    </message>
    <message>
        <source>Two scores and their baselines of each of %1 people</source>
        <translation>Zwei Werte und ihre Ausgangswerte von jeder von %1 Personen</translation>
    </message>
    <message>
        <source>One score and its baseline of each of %1 people</source>
        <translation>Ein Wert und sein Ausgangswert von jeder von %1 Personen</translation>
    </message>
</context>
<context>
    <name>pages::LessonPage</name>
    <message>
        <source>Open a lesson file…</source>
        <translation>Lektionsdatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Works with whatever study is open.</source>
        <translation>Geht mit jeder Studie, die offen ist.</translation>
    </message>
    <message>
        <source>Needs the study %1, which is part of the program and is opened for it.</source>
        <translation>Braucht die Studie %1, die zum Programm gehört und dafür geöffnet wird.</translation>
    </message>
    <message>
        <source>%1 steps, about %2 minutes. %3</source>
        <translation>%1 Schritte, etwa %2 Minuten. %3</translation>
    </message>
    <message>
        <source>Back to its step %1</source>
        <translation>Zurück zu ihrem Schritt %1</translation>
    </message>
    <message>
        <source>Resume at step %1</source>
        <translation>Weiter bei Schritt %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Clear my answers</source>
        <translation>Meine Antworten löschen</translation>
    </message>
    <message>
        <source>Checked: nothing to say against it.</source>
        <translation>Geprüft: Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>A class would stand before steps that do not work:</source>
        <translation>Eine Klasse stünde vor Schritten, die nicht gehen:</translation>
    </message>
    <message>
        <source>It works; worth a look before a class sees it:</source>
        <translation>Sie geht; einen Blick wert, bevor eine Klasse sie sieht:</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.json);;All files (*)</source>
        <translation>Lektionen (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>pages::LuckArms</name>
    <message>
        <source>In this trial, by everybody in turn</source>
        <translation>In dieser Studie, bei allen der Reihe nach</translation>
    </message>
    <message>
        <source>Missing in this trial</source>
        <translation>Fehlt in dieser Studie</translation>
    </message>
    <message>
        <source>Ketamine after placebo</source>
        <translation>Ketamin nach Placebo</translation>
    </message>
    <message>
        <source>Also in Jelen 2025 and Yoon 2025 (abstracts).</source>
        <translation>Auch in Jelen 2025 und Yoon 2025 (Abstracts).</translation>
    </message>
    <message>
        <source>Ketamine after naltrexone</source>
        <translation>Ketamin nach Naltrexon</translation>
    </message>
    <message>
        <source>Also in Jelen 2025, in Yoon 2025, and for 5 people without comparison in Yoon 2019 (as summarised by MDedge).</source>
        <translation>Auch in Jelen 2025, in Yoon 2025 und, bei 5 Personen ohne Vergleich, in Yoon 2019 (wie von MDedge zusammengefasst).</translation>
    </message>
    <message>
        <source>Neither: placebo and no ketamine</source>
        <translation>Keines: Placebo und kein Ketamin</translation>
    </message>
    <message>
        <source>Elsewhere: Yoon 2025 with midazolam and saline in 19 of 58 people (abstract); beside ketamine alone also Zarate 2006 (as told by The Drug Classroom) and Fava 2018 (abstract).</source>
        <translation>Anderswo: Yoon 2025 mit Midazolam und Kochsalzlösung bei 19 von 58 Personen (Abstract); neben Ketamin allein auch Zarate 2006 (nach The Drug Classroom) und Fava 2018 (Abstract).</translation>
    </message>
    <message>
        <source>Naltrexone without ketamine</source>
        <translation>Naltrexon ohne Ketamin</translation>
    </message>
    <message>
        <source>In none of the trials that are listed here. Amiaz asked for it in a letter.</source>
        <translation>In keiner der hier aufgeführten Studien. Amiaz fragte in einem Leserbrief danach.</translation>
    </message>
    <message>
        <source>After naltrexone, ketamine does less for mood.</source>
        <translation>Nach Naltrexon tut Ketamin weniger für die Stimmung.</translation>
    </message>
    <message>
        <source>This trial has both cells: HAM-D-6 and HAM-D-17 fell less on days 1 and 3 (%1). Why, two cells cannot tell.</source>
        <translation>Diese Studie hat beide Felder: HAM-D-6 und HAM-D-17 fielen an den Tagen 1 und 3 weniger (%1). Warum, können zwei Felder nicht sagen.</translation>
    </message>
    <message>
        <source>Ketamine relieves depression.</source>
        <translation>Ketamin lindert Depression.</translation>
    </message>
    <message>
        <source>Needs people without ketamine, and this trial had none: time, hope and care are in every change it measured. Zarate 2006 and Fava 2018 compared; Lii 2023, under anaesthesia, saw no difference (preprint abstract).</source>
        <translation>Braucht Personen ohne Ketamin, und diese Studie hatte keine: Zeit, Hoffnung und Zuwendung stecken in jeder Änderung, die sie maß. Zarate 2006 und Fava 2018 verglichen; Lii 2023, unter Narkose, sah keinen Unterschied (Abstract des Preprints).</translation>
    </message>
    <message>
        <source>Even after naltrexone, ketamine still does something.</source>
        <translation>Auch nach Naltrexon tut Ketamin noch etwas.</translation>
    </message>
    <message>
        <source>Needs naltrexone without ketamine. No trial that is listed here had that cell.</source>
        <translation>Braucht Naltrexon ohne Ketamin. Keine der hier aufgeführten Studien hatte dieses Feld.</translation>
    </message>
    <message>
        <source>Naltrexone by itself leaves mood alone.</source>
        <translation>Naltrexon allein lässt die Stimmung, wie sie ist.</translation>
    </message>
    <message>
        <source>Needs both cells without ketamine. Naltrexone itself could worsen symptoms, as Amiaz wrote in a letter: then it would look as if it blocked ketamine.</source>
        <translation>Braucht beide Felder ohne Ketamin. Naltrexon selbst könnte die Symptome verschlimmern, wie Amiaz in einem Leserbrief schrieb: Dann sähe es aus, als blockierte es Ketamin.</translation>
    </message>
    <message>
        <source>Ketamine needs opioid receptors to work.</source>
        <translation>Ketamin braucht Opioidrezeptoren, um zu wirken.</translation>
    </message>
    <message>
        <source>Needs all four: the difference that ketamine makes with naltrexone and without it. Even then a direct and an indirect way cannot be told apart, as the authors say themselves (Heifets 2019).</source>
        <translation>Braucht alle vier: den Unterschied, den Ketamin mit Naltrexon macht und ohne. Selbst dann lassen sich ein direkter und ein indirekter Weg nicht unterscheiden, wie die Autoren selbst sagen (Heifets 2019).</translation>
    </message>
    <message>
        <source>Naltrexone does not change dissociation.</source>
        <translation>Naltrexon ändert die Dissoziation nicht.</translation>
    </message>
    <message>
        <source>This trial has both cells and reports no differences in CADSS (%1). Values were not published, so how large a difference was left open is not known.</source>
        <translation>Diese Studie hat beide Felder und berichtet keine Unterschiede der CADSS (%1). Werte wurden nicht veröffentlicht; wie groß ein Unterschied noch sein könnte, ist also unbekannt.</translation>
    </message>
</context>
<context>
    <name>pages::LuckPage</name>
    <message>
        <source>%1 (key %2)</source>
        <comment>question, number</comment>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Startwert</translation>
    </message>
    <message>
        <source>Seed of the draws</source>
        <translation>Startwert der Ziehungen</translation>
    </message>
    <message>
        <source>The same seed draws the same, on every machine</source>
        <translation>Derselbe Startwert zieht auf jedem Rechner dasselbe</translation>
    </message>
</context>
<context>
    <name>pages::LuckPlans</name>
    <message>
        <source>Carry over</source>
        <translation>Carry-over</translation>
    </message>
    <message>
        <source>Was naltrexone still there at the second infusion, and would anybody notice?</source>
        <translation>War bei der zweiten Infusion noch Naltrexon da, und würde es jemand bemerken?</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>Power of the test for it</source>
        <translation>Power des Tests darauf</translation>
    </message>
    <message>
        <source>Between infusions</source>
        <translation>Zwischen Infusionen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Half-time</source>
        <translation>Halbwertszeit</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>True difference</source>
        <translation>Wahre Differenz</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>The correlation of 0.5 between a person&apos;s two periods, which the test for carry-over depends on.</source>
        <translation>Die Korrelation von 0,5 zwischen den zwei Perioden einer Person, von der der Test auf einen Übertragungseffekt abhängt.</translation>
    </message>
    <message>
        <source>Replicate</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>How many people would another trial need, and what would a hundred of them say?</source>
        <translation>Wie viele Personen bräuchte eine weitere Studie, und was sagten hundert davon?</translation>
    </message>
    <message>
        <source>People for scores</source>
        <translation>Personen für Werte</translation>
    </message>
    <message>
        <source>People for responders</source>
        <translation>Personen für Responder</translation>
    </message>
    <message>
        <source>A hundred replications</source>
        <translation>Hundert Wiederholungen</translation>
    </message>
    <message>
        <source>How the differences are tested</source>
        <translation>Wie die Differenzen getestet werden</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>Crossover</translation>
    </message>
    <message>
        <source>Paired t</source>
        <translation>Gepaartes t</translation>
    </message>
    <message>
        <source>SD of differences</source>
        <translation>SD der Differenzen</translation>
    </message>
    <message>
        <source>How many responded after one condition alone was not published.</source>
        <translation>Wie viele nur nach einer Bedingung ansprachen, wurde nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Placebo alone</source>
        <translation>Nur Placebo</translation>
    </message>
    <message>
        <source>Naltrexone alone</source>
        <translation>Nur Naltrexon</translation>
    </message>
    <message>
        <source>Power asked for</source>
        <translation>Verlangte Power</translation>
    </message>
    <message>
        <source>80 % is a convention.</source>
        <translation>80&#xa0;% sind eine Konvention.</translation>
    </message>
</context>
<context>
    <name>pages::LuckSources</name>
    <message>
        <source>The true difference is illustrative: nobody knows it, and no means by condition were published (%1). Move it, and see what would follow.</source>
        <translation>Die wahre Differenz ist illustrativ: Niemand kennt sie, und Mittelwerte nach Bedingung wurden nicht veröffentlicht (%1). Verschieben Sie sie und sehen Sie, was daraus folgte.</translation>
    </message>
    <message>
        <source>6.232 points: standard deviation of the differences between ketamine and placebo in 24 people, HAM-D-17 on day 2; derived from OpenNeuro ds005917 v1.0.1 (doi:10.18112/openneuro.ds005917.v1.0.1, CC0). That of Williams 2018 was not published.</source>
        <translation>6,232 Punkte: Standardabweichung der Differenzen zwischen Ketamin und Placebo bei 24 Personen, HAM-D-17 an Tag 2; abgeleitet aus OpenNeuro ds005917 v1.0.1 (doi:10.18112/openneuro.ds005917.v1.0.1, CC0). Die von Williams 2018 wurde nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>12 people completed both conditions. %1; read in the source itself.</source>
        <translation>12 Personen schlossen beide Bedingungen ab. %1; in der Quelle selbst gelesen.</translation>
    </message>
    <message>
        <source>30 people were planned, and the trial was halted at a planned look after 14. %1; read in the source itself.</source>
        <translation>30 Personen waren geplant, und die Studie wurde bei einer geplanten Zwischenauswertung nach 14 beendet. %1; in der Quelle selbst gelesen.</translation>
    </message>
    <message>
        <source>The rule of that look was looked for and not found: which boundary is set here is illustrative.</source>
        <translation>Die Regel dieser Zwischenauswertung wurde gesucht und nicht gefunden: Welche Grenze hier eingestellt ist, ist illustrativ.</translation>
    </message>
    <message>
        <source>Illustrative: ours, measured by nobody. %1</source>
        <translation>Illustrativ: unsere Wahl, von niemandem gemessen. %1</translation>
    </message>
    <message>
        <source>About 30 days between the infusions were planned. Williams 2018, a copy of its registry entry (NCT02911597); read in a secondary source. How many days passed was not found.</source>
        <translation>Etwa 30 Tage zwischen den Infusionen waren geplant. Williams 2018, eine Kopie ihres Registereintrags (NCT02911597); in einer Sekundärquelle gelesen. Wie viele Tage vergingen, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Half-time of naltrexone&apos;s blockade in the brain: 72 to 108 hours in 5 people. Lee 1988, abstract; read in the source itself. The start is the middle of the range; that the fall is exponential is illustrative.</source>
        <translation>Halbwertszeit der Blockade durch Naltrexon im Gehirn: 72 bis 108 Stunden bei 5 Personen. Lee 1988, Abstract; in der Quelle selbst gelesen. Begonnen wird mit der Mitte des Bereichs; dass der Abfall exponentiell ist, ist illustrativ.</translation>
    </message>
</context>
<context>
    <name>pages::LuckTrials</name>
    <message>
        <source>Stop early</source>
        <translation>Früh enden</translation>
    </message>
    <message>
        <source>What do trials report that are stopped at a look before the end?</source>
        <translation>Was berichten Studien, die bei einer Zwischenauswertung vor dem Ende beendet werden?</translation>
    </message>
    <message>
        <source>The boundary at the look</source>
        <translation>Die Grenze bei der Zwischenauswertung</translation>
    </message>
    <message>
        <source>Spending like O&apos;Brien–Fleming (Lan–DeMets)</source>
        <translation>Verbrauch wie O’Brien–Fleming (Lan–DeMets)</translation>
    </message>
    <message>
        <source>Spending like Pocock (Lan–DeMets)</source>
        <translation>Verbrauch wie Pocock (Lan–DeMets)</translation>
    </message>
    <message>
        <source>Boundary of O&apos;Brien–Fleming</source>
        <translation>Grenze nach O’Brien–Fleming</translation>
    </message>
    <message>
        <source>Boundary of Pocock</source>
        <translation>Grenze nach Pocock</translation>
    </message>
    <message>
        <source>No boundary: p ≤ 0.05 at each look</source>
        <translation>Keine Grenze: p ≤ 0,05 bei jedem Blick</translation>
    </message>
    <message>
        <source>True difference</source>
        <translation>Wahre Differenz</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Look after</source>
        <translation>Auswertung nach</translation>
    </message>
    <message>
        <source>of 30</source>
        <translation>von 30</translation>
    </message>
    <message>
        <source>SD of differences</source>
        <translation>SD der Differenzen</translation>
    </message>
    <message>
        <source>Regress</source>
        <translation>Regression</translation>
    </message>
    <message>
        <source>What does it do to a comparison to pick the responders afterwards?</source>
        <translation>Was macht es mit einem Vergleich, die Responder nachträglich herauszugreifen?</translation>
    </message>
    <message>
        <source>SD of improvement</source>
        <translation>SD der Besserung</translation>
    </message>
    <message>
        <source>Improvements by person were not published.</source>
        <translation>Besserungen je Person wurden nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Same person twice: r</source>
        <translation>Dieselbe Person zweimal: r</translation>
    </message>
    <message>
        <source>1: whoever responds once does so again; 0: a lottery each time.</source>
        <translation>1: Wer anspricht, tut es wieder; 0: jedes Mal eine Lotterie.</translation>
    </message>
    <message>
        <source>0: naltrexone does nothing.</source>
        <translation>0: Naltrexon tut nichts.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>7 of 12 respond by at least 50 %, as published there.</source>
        <translation>7 von 12 sprechen mit mindestens 50&#xa0;% an, wie dort veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>pages::MechanismControls</name>
    <message>
        <source>Naltrexone</source>
        <translation>Naltrexon</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>Given before</source>
        <translation>Vorher gegeben</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamin</translation>
    </message>
    <message>
        <source>mg/kg</source>
        <translation>mg/kg</translation>
    </message>
    <message>
        <source>Infused over</source>
        <translation>Infundiert über</translation>
    </message>
    <message>
        <source>Esketamine</source>
        <translation>Esketamin</translation>
    </message>
    <message>
        <source>Body weight</source>
        <translation>Körpergewicht</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Infusion</translation>
    </message>
    <message>
        <source>Nasal</source>
        <translation>Nasal</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>4 days</source>
        <translation>4 Tage</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic</source>
        <translation>Lo&amp;garithmisch</translation>
    </message>
    <message>
        <source>How ketamine is given</source>
        <translation>Wie Ketamin gegeben wird</translation>
    </message>
    <message>
        <source>The model of ketamine in plasma</source>
        <translation>Das Modell von Ketamin im Plasma</translation>
    </message>
    <message>
        <source>How long the curves are drawn</source>
        <translation>Wie lange die Kurven gezeichnet werden</translation>
    </message>
    <message>
        <source>Concentrations and shares by powers of ten</source>
        <translation>Konzentrationen und Anteile in Zehnerpotenzen</translation>
    </message>
    <message>
        <source>45 minutes in this trial. Williams 2018, a copy of its registry entry; read in a secondary source.</source>
        <translation>45 Minuten in dieser Studie. Williams 2018, eine Kopie ihres Registereintrags; in einer Sekundärquelle gelesen.</translation>
    </message>
    <message>
        <source>50 mg in this trial. %1, abstract; read in the source itself.</source>
        <translation>50 mg in dieser Studie. %1, Abstract; in der Quelle selbst gelesen.</translation>
    </message>
    <message>
        <source>0.5 mg/kg in this trial. %1, abstract; read in the source itself.</source>
        <translation>0,5 mg/kg in dieser Studie. %1, Abstract; in der Quelle selbst gelesen.</translation>
    </message>
    <message>
        <source>40 minutes in this trial. Williams 2018, as told by The Drug Classroom; read in a secondary source.</source>
        <translation>40 Minuten in dieser Studie. Williams 2018, nach The Drug Classroom; in einer Sekundärquelle gelesen.</translation>
    </message>
    <message>
        <source>56 mg is one of the doses of the label (RxList; read in a secondary source).</source>
        <translation>56 mg ist eine der Dosen der Fachinformation (RxList; in einer Sekundärquelle gelesen).</translation>
    </message>
    <message>
        <source>70 kg is illustrative: ours, so that a dose by weight becomes milligrams. The weights of this trial were not found.</source>
        <translation>70 kg ist illustrativ: unsere Wahl, damit aus einer Dosis nach Gewicht Milligramm werden. Die Gewichte dieser Studie wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>Free in plasma</source>
        <translation>Frei im Plasma</translation>
    </message>
    <message>
        <source>Brain/plasma</source>
        <translation>Gehirn/Plasma</translation>
    </message>
    <message>
        <source>times</source>
        <translation>-fach</translation>
    </message>
    <message>
        <source>0.465 is what 53.5 % bound to protein leaves (DrugBank; read in a secondary source). Another source has 23 to 47 % bound, and 1 is the most there can be.</source>
        <translation>0,465 ist, was 53,5&#xa0;% Proteinbindung übrig lassen (DrugBank; in einer Sekundärquelle gelesen). Eine andere Quelle hat 23 bis 47&#xa0;% gebunden, und mehr als 1 kann es nicht sein.</translation>
    </message>
    <message>
        <source>1 is illustrative: ours. It puts as much free drug beside the receptors as in plasma.</source>
        <translation>1 ist illustrativ: unsere Wahl. So ist neben den Rezeptoren so viel freier Wirkstoff wie im Plasma.</translation>
    </message>
</context>
<context>
    <name>pages::MechanismPage</name>
    <message>
        <source>Show points that are &amp;not confirmed</source>
        <translation>Punkte zeigen, die &amp;nicht bestätigt sind</translation>
    </message>
    <message>
        <source>Values for fentanyl, morphine and oxycodone that no source seen by us confirms</source>
        <translation>Werte für Fentanyl, Morphin und Oxycodon, die keine von uns gesehene Quelle bestätigt</translation>
    </message>
</context>
<context>
    <name>pages::MechanismReadings</name>
    <message>
        <source>Four readings of the same result</source>
        <translation>Vier Lesarten desselben Ergebnisses</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>argument, its source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>An arrow drives, a bar blocks, a ring must be free, an arrow with − worsens. Faint arrows belong to the other readings. Percentages are illustrative: shares of the effect of ketamine alone.</source>
        <translation>Ein Pfeil treibt an, ein Balken blockiert, ein Ring muss frei sein, ein Pfeil mit − verschlechtert. Blasse Pfeile gehören zu den anderen Lesarten. Prozente sind illustrativ: Anteile der Wirkung des Ketamins allein.</translation>
    </message>
</context>
<context>
    <name>pages::MechanismWords</name>
    <message>
        <source>%1 %2</source>
        <comment>value, unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %4 (%2 to %3)</source>
        <comment>value, lower, upper, unit</comment>
        <translation>%1 %4 (%2 bis %3)</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>read in the source itself</source>
        <translation>in der Quelle selbst gelesen</translation>
    </message>
    <message>
        <source>read in a secondary source</source>
        <translation>in einer Sekundärquelle gelesen</translation>
    </message>
    <message>
        <source>derived from published numbers</source>
        <translation>aus veröffentlichten Zahlen abgeleitet</translation>
    </message>
    <message>
        <source>illustrative: ours, measured by nobody</source>
        <translation>illustrativ: unsere Wahl, von niemandem gemessen</translation>
    </message>
    <message>
        <source>%1: %2. %3; %4.</source>
        <comment>name, amount, citation, how it was read</comment>
        <translation>%1: %2. %3; %4.</translation>
    </message>
    <message>
        <source>With %1 of mu receptors held it predicts: of the effect of ketamine alone, mood keeps %2 and dissociation %3.</source>
        <translation>Sind %1 der Mu-Rezeptoren besetzt, sagt sie voraus: Von der Wirkung des Ketamins allein behält die Stimmung %2 und die Dissoziation %3.</translation>
    </message>
    <message>
        <source>Illustrative: %1 %2; %3 %4 (%5).</source>
        <comment>name, value, name, value, what they lean on</comment>
        <translation>Illustrativ: %1 %2; %3 %4 (%5).</translation>
    </message>
    <message>
        <source>Ketamine</source>
        <translation>Ketamin</translation>
    </message>
    <message>
        <source>Naltrexone</source>
        <translation>Naltrexon</translation>
    </message>
    <message>
        <source>Own opioids</source>
        <comment>of the body</comment>
        <translation>Eigene Opioide</translation>
    </message>
    <message>
        <source>Mu receptors</source>
        <translation>Mu-Rezeptoren</translation>
    </message>
    <message>
        <source>Kappa receptors</source>
        <translation>Kappa-Rezeptoren</translation>
    </message>
    <message>
        <source>NMDA channels</source>
        <translation>NMDA-Kanäle</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Dissociation</source>
        <translation>Dissoziation</translation>
    </message>
    <message>
        <source>%1: drives: %2</source>
        <translation>%1: treibt an: %2</translation>
    </message>
    <message>
        <source>%1: blocks: %2</source>
        <translation>%1: blockiert: %2</translation>
    </message>
    <message>
        <source>%1: must be free for: %2</source>
        <translation>%1: muss frei sein für: %2</translation>
    </message>
    <message>
        <source>%1: worsens: %2</source>
        <translation>%1: verschlechtert: %2</translation>
    </message>
</context>
<context>
    <name>pages::MissingArmsPart</name>
    <message>
        <source>Missing arms</source>
        <translation>Fehlende Arme</translation>
    </message>
    <message>
        <source>What can two of four cells not tell?</source>
        <translation>Was können zwei von vier Feldern nicht sagen?</translation>
    </message>
    <message>
        <source>A conclusion, and the cells it needs</source>
        <translation>Ein Schluss und die Felder, die er braucht</translation>
    </message>
    <message>
        <source>Needed, and there</source>
        <translation>Gebraucht und vorhanden</translation>
    </message>
    <message>
        <source>Needed, and missing</source>
        <translation>Gebraucht und fehlend</translation>
    </message>
    <message>
        <source>Needs %1 cells, and this trial has them.</source>
        <translation>Braucht %1 Felder, und diese Studie hat sie.</translation>
    </message>
    <message>
        <source>Needs %1 cells, and one of them is missing here.</source>
        <translation>Braucht %1 Felder, und eines davon fehlt hier.</translation>
    </message>
    <message>
        <source>Needs %1 cells, and two of them are missing here.</source>
        <translation>Braucht %1 Felder, und zwei davon fehlen hier.</translation>
    </message>
    <message>
        <source>Counted: the cells of ketamine and naltrexone that the conclusion compares, and which of them this trial has.</source>
        <translation>Gezählt: die Felder aus Ketamin und Naltrexon, die der Schluss vergleicht, und welche davon diese Studie hat.</translation>
    </message>
</context>
<context>
    <name>pages::OptionWords</name>
    <message>
        <source>Between people</source>
        <translation>Zwischen Personen</translation>
    </message>
    <message>
        <source>Within people</source>
        <translation>Innerhalb von Personen</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Übertragungseffekt</translation>
    </message>
    <message>
        <source>Treatment effect</source>
        <translation>Behandlungseffekt</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Mean, reference</source>
        <translation>Mittelwert, Referenz</translation>
    </message>
    <message>
        <source>Mean, comparator</source>
        <translation>Mittelwert, Vergleich</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>SE</translation>
    </message>
    <message>
        <source>df</source>
        <translation>FG</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>Log-Likelihood</translation>
    </message>
    <message>
        <source>On the boundary</source>
        <translation>Am Rand</translation>
    </message>
    <message>
        <source>Covariance</source>
        <translation>Kovarianz</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Angepasst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Numerator df</source>
        <translation>Zähler-FG</translation>
    </message>
    <message>
        <source>Denominator df</source>
        <translation>Nenner-FG</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>AIC</source>
        <translation>AIC</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Converged</source>
        <translation>Konvergiert</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Likelihood</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residuum</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Unter null</translation>
    </message>
    <message>
        <source>Above zero</source>
        <translation>Über null</translation>
    </message>
    <message>
        <source>Interval without zero</source>
        <translation>Intervall ohne null</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Greatest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>p, lower limit</source>
        <translation>p, Untergrenze</translation>
    </message>
    <message>
        <source>p, upper limit</source>
        <translation>p, Obergrenze</translation>
    </message>
    <message>
        <source>Rearrangements</source>
        <translation>Umordnungen</translation>
    </message>
    <message>
        <source>Random samples</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>At least as extreme</source>
        <translation>Mindestens so extrem</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Comparator: responded</source>
        <translation>Vergleich: sprach an</translation>
    </message>
    <message>
        <source>Comparator: did not</source>
        <translation>Vergleich: sprach nicht an</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Angesprochen</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Power</translation>
    </message>
    <message>
        <source>Smallest difference found</source>
        <translation>Kleinste gefundene Differenz</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Noch fehlend</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>Erstes Quartil</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>Drittes Quartil</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Remitters</source>
        <translation>Remissionen</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>Rank sum, above zero</source>
        <translation>Rangsumme, über null</translation>
    </message>
    <message>
        <source>Rank sum, below zero</source>
        <translation>Rangsumme, unter null</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>p, normal approximation</source>
        <translation>p, Normalnäherung</translation>
    </message>
    <message>
        <source>Level attained</source>
        <translation>Erreichtes Niveau</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation>Niveau der Intervalle</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Startwert der Zufallszahlen</translation>
    </message>
    <message>
        <source>Degrees of freedom</source>
        <translation>Freiheitsgrade</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Covariance of the visits</source>
        <translation>Kovarianz der Visiten</translation>
    </message>
    <message>
        <source>Fixed terms</source>
        <translation>Feste Terme</translation>
    </message>
    <message>
        <source>Differences of zero</source>
        <translation>Differenzen von null</translation>
    </message>
    <message>
        <source>Who responded</source>
        <translation>Wer ansprach</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Imputations</source>
        <translation>Ersetzungen</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visiten</translation>
    </message>
    <message>
        <source>The method in view</source>
        <translation>Das gezeigte Verfahren</translation>
    </message>
    <message>
        <source>True difference planned for</source>
        <translation>Wahre Differenz der Planung</translation>
    </message>
    <message>
        <source>Power asked for</source>
        <translation>Verlangte Power</translation>
    </message>
    <message>
        <source>Two-sided error of the test</source>
        <translation>Zweiseitiger Fehler des Tests</translation>
    </message>
    <message>
        <source>Test of the replication</source>
        <translation>Test der Wiederholung</translation>
    </message>
    <message>
        <source>Kenward–Roger</source>
        <translation>Kenward–Roger</translation>
    </message>
    <message>
        <source>Satterthwaite</source>
        <translation>Satterthwaite</translation>
    </message>
    <message>
        <source>between–within</source>
        <translation>zwischen–innerhalb</translation>
    </message>
    <message>
        <source>asymptotic</source>
        <translation>asymptotisch</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>UN: unstructured</source>
        <translation>UN: unstrukturiert</translation>
    </message>
    <message>
        <source>CS: compound symmetry</source>
        <translation>CS: zusammengesetzte Symmetrie</translation>
    </message>
    <message>
        <source>CSH: the same, unequal variances</source>
        <translation>CSH: dasselbe, ungleiche Varianzen</translation>
    </message>
    <message>
        <source>AR(1): autoregressive</source>
        <translation>AR(1): autoregressiv</translation>
    </message>
    <message>
        <source>ARH(1): the same, unequal variances</source>
        <translation>ARH(1): dasselbe, ungleiche Varianzen</translation>
    </message>
    <message>
        <source>TOEP: Toeplitz</source>
        <translation>TOEP: Toeplitz</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>ranked (Pratt)</source>
        <translation>eingereiht (Pratt)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>flip each sign</source>
        <translation>Vorzeichen umkehren</translation>
    </message>
    <message>
        <source>redraw the orders</source>
        <translation>Reihenfolgen neu auslosen</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>remission</source>
        <translation>Remission</translation>
    </message>
    <message>
        <source>fraction of the baseline</source>
        <translation>Bruchteil des Ausgangswerts</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>the chosen one</source>
        <translation>die gewählte</translation>
    </message>
    <message>
        <source>paired t</source>
        <translation>gepaarter t-Test</translation>
    </message>
    <message>
        <source>crossover t</source>
        <translation>Crossover-t-Test</translation>
    </message>
    <message>
        <source>The one in view</source>
        <translation>Die gezeigte</translation>
    </message>
    <message>
        <source>Mean difference</source>
        <translation>Mittlere Differenz</translation>
    </message>
    <message>
        <source>Period effect</source>
        <translation>Periodeneffekt</translation>
    </message>
    <message>
        <source>Sequence effect</source>
        <translation>Sequenzeffekt</translation>
    </message>
    <message>
        <source>Treatment effect, first period alone</source>
        <translation>Behandlungseffekt, nur erste Periode</translation>
    </message>
    <message>
        <source>Responded, reference</source>
        <translation>Sprachen an, Referenz</translation>
    </message>
    <message>
        <source>Responded, comparator</source>
        <translation>Sprachen an, Vergleich</translation>
    </message>
    <message>
        <source>Reference alone, of those who differ</source>
        <translation>Nur Referenz, unter den Ungleichen</translation>
    </message>
    <message>
        <source>The same by mid-p</source>
        <translation>Dasselbe als mid-p</translation>
    </message>
    <message>
        <source>People that a replication needs</source>
        <translation>Personen für eine Wiederholung</translation>
    </message>
    <message>
        <source>Smallest difference that as many as here find</source>
        <translation>Kleinste Differenz, die ebenso viele wie hier finden</translation>
    </message>
    <message>
        <source>Power of as many as here</source>
        <translation>Power ebenso vieler wie hier</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Effect sizes</source>
        <translation>Effektstärken</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivität</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Responders on each side</source>
        <translation>Responder auf jeder Seite</translation>
    </message>
    <message>
        <source>Least-squares means</source>
        <translation>Kleinste-Quadrate-Mittelwerte</translation>
    </message>
    <message>
        <source>Tests of the terms (type III)</source>
        <translation>Tests der Terme (Typ III)</translation>
    </message>
    <message>
        <source>Coefficients</source>
        <translation>Koeffizienten</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Parameters of the covariance</source>
        <translation>Parameter der Kovarianz</translation>
    </message>
    <message>
        <source>Covariance of a person&apos;s scores</source>
        <translation>Kovarianz der Werte einer Person</translation>
    </message>
    <message>
        <source>Variances</source>
        <translation>Varianzen</translation>
    </message>
    <message>
        <source>Covariances that were tried</source>
        <translation>Versuchte Kovarianzen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Every way to ask</source>
        <translation>Jede Art zu fragen</translation>
    </message>
    <message>
        <source>What could not be computed</source>
        <translation>Was sich nicht berechnen ließ</translation>
    </message>
    <message>
        <source>By scale</source>
        <translation>Nach Skala</translation>
    </message>
    <message>
        <source>Completers and everybody</source>
        <translation>Vollständige und alle</translation>
    </message>
    <message>
        <source>What a carry-over would leave</source>
        <translation>Was ein Übertragungseffekt übrig ließe</translation>
    </message>
    <message>
        <source>Missing scores carried forward</source>
        <translation>Fehlende Werte fortgeschrieben</translation>
    </message>
    <message>
        <source>Without each person in turn</source>
        <translation>Ohne je eine Person</translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation>Kipppunkt</translation>
    </message>
    <message>
        <source>Power by number of people</source>
        <translation>Power nach Anzahl der Personen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>estimate, visit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>nicht prüfbar</translation>
    </message>
</context>
<context>
    <name>pages::OriginsView</name>
    <message>
        <source>There is no file to take a hash of.</source>
        <translation>Es gibt keine Datei für einen Hash.</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 der Datei: %1</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>1 note of the check</source>
        <translation>1 Hinweis der Prüfung</translation>
    </message>
    <message>
        <source>%1 notes of the check</source>
        <translation>%1 Hinweise der Prüfung</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Where the values come from</source>
        <translation>Woher die Werte kommen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>To know before one trusts it</source>
        <translation>Zu wissen, bevor man ihr traut</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>No scores yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>Observed data</source>
        <translation>Beobachtete Daten</translation>
    </message>
    <message>
        <source>%1 scores: %2</source>
        <translation>%1 Werte: %2</translation>
    </message>
    <message>
        <source>Nothing has been scored.</source>
        <translation>Nichts wurde bewertet.</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nicht berichtet</translation>
    </message>
    <message>
        <source>%1 · %2… ›</source>
        <translation>%1 · %2&#xa0;… ›</translation>
    </message>
    <message>
        <source>%1 more ›</source>
        <translation>%1 weitere ›</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>The check found nothing to say.</source>
        <translation>Die Prüfung hat nichts zu sagen.</translation>
    </message>
    <message>
        <source>Exclusions: not reported</source>
        <translation>Ausschlüsse: nicht berichtet</translation>
    </message>
    <message>
        <source>Not in the comparison</source>
        <translation>Nicht im Vergleich</translation>
    </message>
    <message>
        <source>What this design cannot tell ›</source>
        <translation>Was dieses Design nicht sagen kann ›</translation>
    </message>
    <message>
        <source>What this design cannot tell</source>
        <translation>Was dieses Design nicht sagen kann</translation>
    </message>
</context>
<context>
    <name>pages::OverviewPage</name>
    <message>
        <source>Citation: not reported</source>
        <translation>Zitat: nicht berichtet</translation>
    </message>
    <message>
        <source>This study has no arms: everybody was observed without a comparison.</source>
        <translation>Diese Studie hat keine Arme: Alle wurden ohne Vergleich beobachtet.</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>%1, everybody</source>
        <translation>%1, alle</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <translation>%1, %2 Personen</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Key results</source>
        <translation>Wichtigste Ergebnisse</translation>
    </message>
    <message>
        <source>Flow of participants</source>
        <translation>Weg der Personen</translation>
    </message>
    <message>
        <source>Screened: not reported</source>
        <translation>Screening: nicht berichtet</translation>
    </message>
    <message>
        <source>The study holds the people who took part. How many were screened before, and why others were not enrolled, is not in it.</source>
        <translation>Die Studie enthält die Personen, die teilnahmen. Wie viele vorher gesichtet wurden und warum andere nicht aufgenommen wurden, steht nicht darin.</translation>
    </message>
    <message>
        <source>Participants, periods and scores of %1 people</source>
        <translation>Teilnahme, Perioden und Werte von %1 Personen</translation>
    </message>
    <message>
        <source>People by sequence with a treated period of that number.</source>
        <translation>Personen nach Sequenz mit einer behandelten Periode dieser Nummer.</translation>
    </message>
    <message>
        <source>Treated: with an arm in that period. Scored: with a score of the primary scale after it. Analysed: with a score at the visit of the key results, in a crossover under both arms.</source>
        <translation>Behandelt: mit einem Arm in dieser Periode. Bewertet: mit einem Wert der primären Skala danach. Ausgewertet: mit einem Wert bei der Visite der wichtigsten Ergebnisse, in einer Crossover-Studie unter beiden Armen.</translation>
    </message>
    <message>
        <source>How do people fare after %1, compared with %2?</source>
        <translation>Wie ergeht es Menschen nach %1, verglichen mit %2?</translation>
    </message>
    <message>
        <source>How do people fare after %1?</source>
        <translation>Wie ergeht es Menschen nach %1?</translation>
    </message>
    <message>
        <source>This study is empty.</source>
        <translation>Diese Studie ist leer.</translation>
    </message>
    <message>
        <source>How do these people fare over time?</source>
        <translation>Wie ergeht es diesen Menschen über die Zeit?</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>They are shown once they have been predicted.</source>
        <translation>Sie werden gezeigt, sobald sie geschätzt sind.</translation>
    </message>
</context>
<context>
    <name>pages::OwnTrialForm</name>
    <message>
        <source>Say what the trial is called.</source>
        <translation>Sagen Sie, wie die Studie heißt.</translation>
    </message>
    <message>
        <source>Say where the trial can be read.</source>
        <translation>Sagen Sie, wo die Studie zu lesen ist.</translation>
    </message>
    <message>
        <source>Say what was compared with what.</source>
        <translation>Sagen Sie, was womit verglichen wurde.</translation>
    </message>
    <message>
        <source>Say how many people got each treatment.</source>
        <translation>Sagen Sie, wie viele Personen jede Behandlung bekamen.</translation>
    </message>
    <message>
        <source>Say which outcome it is.</source>
        <translation>Sagen Sie, welche Zielgröße es ist.</translation>
    </message>
    <message>
        <source>The difference is missing.</source>
        <translation>Die Differenz fehlt.</translation>
    </message>
    <message>
        <source>Without an interval or a standard error it cannot be drawn.</source>
        <translation>Ohne Intervall oder Standardfehler lässt sie sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>One limit of the interval is missing.</source>
        <translation>Eine Grenze des Intervalls fehlt.</translation>
    </message>
    <message>
        <source>The difference lies outside its interval.</source>
        <translation>Die Differenz liegt außerhalb ihres Intervalls.</translation>
    </message>
    <message>
        <source>A standard error is above 0.</source>
        <translation>Ein Standardfehler ist größer als 0.</translation>
    </message>
    <message>
        <source>A difference between shares lies from −1 to 1: 0.25 for 25 percentage points.</source>
        <translation>Eine Differenz von Anteilen liegt zwischen −1 und 1: 0,25 für 25 Prozentpunkte.</translation>
    </message>
    <message>
        <source>People with the first treatment</source>
        <translation>Personen mit der ersten Behandlung</translation>
    </message>
    <message>
        <source>People with the second treatment</source>
        <translation>Personen mit der zweiten Behandlung</translation>
    </message>
    <message>
        <source>Add a trial of your own</source>
        <translation>Eigene Studie hinzufügen</translation>
    </message>
    <message>
        <source>Change your trial</source>
        <translation>Eigene Studie ändern</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What the trial is called, with its year</source>
        <translation>Wie die Studie heißt, mit Jahr</translation>
    </message>
    <message>
        <source>&amp;Citation</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>Authors, journal, DOI: where it can be read</source>
        <translation>Autoren, Zeitschrift, DOI: wo sie zu lesen ist</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>C&amp;ompared</source>
        <translation>&amp;Verglichen</translation>
    </message>
    <message>
        <source>First treatment against second</source>
        <translation>Erste Behandlung gegen zweite</translation>
    </message>
    <message>
        <source>&amp;People, first and second</source>
        <translation>&amp;Personen, erste und zweite</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>Z&amp;ielgröße</translation>
    </message>
    <message>
        <source>Scale and time</source>
        <translation>Skala und Zeit</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Maß</translation>
    </message>
    <message>
        <source>Di&amp;fference, first minus second</source>
        <translation>Di&amp;fferenz, erste minus zweite</translation>
    </message>
    <message>
        <source>95 % interval: &amp;lower limit</source>
        <translation>95&#xa0;%-Intervall: &amp;Untergrenze</translation>
    </message>
    <message>
        <source>or leave it to the standard error</source>
        <translation>oder dem Standardfehler überlassen</translation>
    </message>
    <message>
        <source>95 % interval: u&amp;pper limit</source>
        <translation>95&#xa0;%-Intervall: &amp;Obergrenze</translation>
    </message>
    <message>
        <source>&amp;Standard error</source>
        <translation>&amp;Standardfehler</translation>
    </message>
    <message>
        <source>where no interval was published</source>
        <translation>wo kein Intervall veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>It is shown on your shelf alone, marked as your own and not checked, and never pooled.</source>
        <translation>Sie wird nur in Ihrem Regal gezeigt, als Ihre eigene und nicht geprüfte gekennzeichnet, und nie zusammengefasst.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>pages::Padlock</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Padlock: locked, the study is read-only</source>
        <translation>Schloss: gesperrt, die Studie ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Padlock: locked</source>
        <translation>Schloss: gesperrt</translation>
    </message>
    <message>
        <source>Padlock: unlocked</source>
        <translation>Schloss: entsperrt</translation>
    </message>
    <message>
        <source>Unlock to type into the table</source>
        <translation>Entsperren, um in die Tabelle zu schreiben</translation>
    </message>
    <message>
        <source>Lock the table against typing</source>
        <translation>Die Tabelle gegen Eingaben sperren</translation>
    </message>
</context>
<context>
    <name>pages::ParameterRow</name>
    <message>
        <source>Source ›</source>
        <translation>Quelle ›</translation>
    </message>
    <message>
        <source>Source of: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>%1, typed</source>
        <translation>%1, eingetippt</translation>
    </message>
</context>
<context>
    <name>pages::ParticipantsPage</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The visit that changes, responses and differences are taken at</source>
        <translation>Die Visite, bei der Änderungen, Ansprechen und Differenzen genommen werden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table, profile or everyone</source>
        <translation>Tabelle, Profil oder alle</translation>
    </message>
    <message>
        <source>Everybody&apos;s curves beside the table: a row is a line</source>
        <translation>Die Kurven aller neben der Tabelle: Eine Zeile ist eine Linie</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Die üblichen Spalten</translation>
    </message>
    <message>
        <source>● %1   ■ %2   ■ − ● difference of the changes</source>
        <translation>● %1   ■ %2   ■ − ● Differenz der Änderungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>pages::PeopleTableView</name>
    <message>
        <source>Participants</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the rows of one person, who has %1 scores on the scale</source>
        <translation>die Zeilen einer Person, die %1 Werte auf der Skala hat</translation>
    </message>
    <message>
        <source>“%1” is no filter yet: the last one still counts</source>
        <translation>„%1“ ist noch kein Filter: Der letzte gilt weiter</translation>
    </message>
    <message>
        <source>This study has no participants yet.</source>
        <translation>Diese Studie hat noch keine Personen.</translation>
    </message>
    <message>
        <source>Nobody meets all conditions.</source>
        <translation>Niemand erfüllt alle Bedingungen.</translation>
    </message>
    <message>
        <source>Without “%1” there are %2.</source>
        <translation>Ohne „%1“ sind es %2.</translation>
    </message>
    <message>
        <source>Filters: word · &gt;=20 · &lt;5 · 10~15 · /expression/ · =empty · !not this</source>
        <translation>Filter: Wort · &gt;=20 · &lt;5 · 10~15 · /Ausdruck/ · =empty · !nicht dies</translation>
    </message>
</context>
<context>
    <name>pages::PersonEdits</name>
    <message>
        <source>%1 has scores or other entries in period %2, which this sequence does not have</source>
        <translation>%1 hat Werte oder andere Einträge in Periode %2, die es in dieser Sequenz nicht gibt</translation>
    </message>
</context>
<context>
    <name>pages::PersonProfileView</name>
    <message>
        <source>not reported</source>
        <translation>nicht berichtet</translation>
    </message>
    <message>
        <source>What is known of the person</source>
        <translation>Was über die Person bekannt ist</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Vorige Person</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Previous person (Alt+Left)</source>
        <translation>Vorige Person (Alt+Links)</translation>
    </message>
    <message>
        <source>Next person (Alt+Right)</source>
        <translation>Nächste Person (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Profil von %1</translation>
    </message>
    <message>
        <source>Scores as the source gives them; a difference is that of the two changes from baseline.</source>
        <translation>Werte, wie die Quelle sie angibt; eine Differenz ist die der zwei Änderungen gegenüber dem Ausgangswert.</translation>
    </message>
    <message>
        <source>the rows of one person</source>
        <translation>die Zeilen einer Person</translation>
    </message>
    <message>
        <source>This study has no participants yet</source>
        <translation>Diese Studie hat noch keine Personen</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Alt+Right, or a row of the table, chooses somebody.</source>
        <translation>Alt+Rechts oder eine Zeile der Tabelle wählt jemanden.</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Completer</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Period %1 is not in the comparison</source>
        <translation>Periode %1 ist nicht im Vergleich</translation>
    </message>
    <message>
        <source>Not in the comparison</source>
        <translation>Nicht im Vergleich</translation>
    </message>
    <message>
        <source>Note, %1</source>
        <translation>Notiz, %1</translation>
    </message>
    <message>
        <source>Note by %1, %2</source>
        <translation>Notiz von %1, %2</translation>
    </message>
</context>
<context>
    <name>pages::PlayControls</name>
    <message>
        <source>Previous day</source>
        <translation>Voriger Tag</translation>
    </message>
    <message>
        <source>Previous day (comma)</source>
        <translation>Voriger Tag (Komma)</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Next day (full stop)</source>
        <translation>Nächster Tag (Punkt)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play days</source>
        <translation>Tage abspielen</translation>
    </message>
    <message>
        <source>Pause (Space in the figure)</source>
        <translation>Pause (Leertaste in der Abbildung)</translation>
    </message>
    <message>
        <source>Play days: one after the other (Space in the figure)</source>
        <translation>Tage abspielen: einer nach dem anderen (Leertaste in der Abbildung)</translation>
    </message>
</context>
<context>
    <name>pages::ReadOnlyNotice</name>
    <message>
        <source>&amp;Save a copy to edit…</source>
        <translation>Kopie zum Bearbeiten &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>This study is part of the program and read-only.</source>
        <translation>Diese Studie gehört zum Programm und ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>This study is in memory only, and read-only until it has a file.</source>
        <translation>Diese Studie ist nur im Speicher, und schreibgeschützt, bis sie eine Datei hat.</translation>
    </message>
</context>
<context>
    <name>pages::ReceptorPicture</name>
    <message>
        <source>From drugs over receptors to ratings</source>
        <translation>Von Wirkstoffen über Rezeptoren zu Bewertungen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>share of the effect, without and with the blockade</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>pages::RerandomisePart</name>
    <message>
        <source>Re-randomise</source>
        <translation>Neu auslosen</translation>
    </message>
    <message>
        <source>Could the lot alone have made this difference?</source>
        <translation>Hätte das Los allein diese Differenz machen können?</translation>
    </message>
    <message>
        <source>The visit whose difference is drawn again</source>
        <translation>Die Visite, deren Differenz neu gezogen wird</translation>
    </message>
    <message>
        <source>What the lot decides</source>
        <translation>Was das Los entscheidet</translation>
    </message>
    <message>
        <source>Each person&apos;s labels</source>
        <translation>Zuteilung je Person</translation>
    </message>
    <message>
        <source>Who has which order</source>
        <translation>Wer welche Reihenfolge hat</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Draws the lot again and again</source>
        <translation>Zieht das Los immer wieder</translation>
    </message>
    <message>
        <source>One draw</source>
        <translation>Eine Ziehung</translation>
    </message>
    <message>
        <source>Draws the lot once more</source>
        <translation>Zieht das Los noch einmal</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alle auf einmal</translation>
    </message>
    <message>
        <source>Draws up to 10,000 times</source>
        <translation>Zieht bis zu 10.000-mal</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Forgets the draws</source>
        <translation>Vergisst die Ziehungen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>pages::ResponderFigures</name>
    <message>
        <source>In pairs</source>
        <translation>In Paaren</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Which figure is shown</source>
        <translation>Welche Abbildung gezeigt wird</translation>
    </message>
    <message>
        <source>Response threshold</source>
        <translation>Schwelle für das Ansprechen</translation>
    </message>
    <message>
        <source>Drag the line, or move it with the arrow keys</source>
        <translation>Ziehen Sie die Linie oder bewegen Sie sie mit den Pfeiltasten</translation>
    </message>
</context>
<context>
    <name>pages::ResponderNumbers</name>
    <message>
        <source>Paired table of responses</source>
        <translation>Gepaarte Tafel des Ansprechens</translation>
    </message>
    <message>
        <source>Shares, difference and mean difference</source>
        <translation>Anteile, Differenz und mittlere Differenz</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
</context>
<context>
    <name>pages::ResponderPage</name>
    <message>
        <source>The visit that responses are counted at</source>
        <translation>Die Visite, bei der das Ansprechen gezählt wird</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>%1 scores of %2 people</source>
        <translation>%1 Werte von %2 Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted ›</source>
        <translation>
            <numerusform>%n nicht gezählt ›</numerusform>
            <numerusform>%n nicht gezählt ›</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted, and why</source>
        <translation>Nicht gezählt, und warum</translation>
    </message>
</context>
<context>
    <name>pages::Responders</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>percent change of %1</source>
        <translation>prozentuale Änderung %1</translation>
    </message>
    <message>
        <source>%1 fewer … ∞ … %2 more</source>
        <translation>%1 weniger … ∞ … %2 mehr</translation>
    </message>
    <message>
        <source>mean difference in %1 %2</source>
        <translation>mittlere Differenz %1 %2</translation>
    </message>
    <message>
        <source>mean difference in %1 %2 (%3)</source>
        <translation>mittlere Differenz %1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1 responded</source>
        <translation>%1 sprachen an</translation>
    </message>
    <message>
        <source>%1 scored %2</source>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1: %2 (95 % CI %3).</source>
        <translation>%1: %2 (95&#xa0;%-KI %3).</translation>
    </message>
    <message>
        <source>%1 with %2, %3 with %4: there is nothing to compare.</source>
        <translation>%1 mit %2, %3 mit %4: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 with %2, %3 with %4: %5 percentage points (95 % CI %6); %7.</source>
        <translation>%1 mit %2, %3 mit %4: %5 Prozentpunkte (95&#xa0;%-KI %6); %7.</translation>
    </message>
    <message>
        <source>Yes or no hides how much better somebody is, and of one person there is no share.</source>
        <translation>Ja oder nein verbirgt, um wie viel es jemandem besser geht, und von einer Person gibt es keinen Anteil.</translation>
    </message>
    <message>
        <source>Yes or no hides how much better somebody is: read the mean difference first.</source>
        <translation>Ja oder nein verbirgt, um wie viel es jemandem besser geht: Lesen Sie zuerst die mittlere Differenz.</translation>
    </message>
    <message>
        <source>One person of %1 moves a share by %2 percentage points, and yes or no hides how much better: read the mean difference first.</source>
        <translation>Eine Person von %1 bewegt einen Anteil um %2 Prozentpunkte, und ja oder nein verbirgt, um wie viel besser: Lesen Sie zuerst die mittlere Differenz.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>responded</source>
        <translation>angesprochen</translation>
    </message>
    <message>
        <source>did not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95&#xa0;%-Intervall</translation>
    </message>
    <message>
        <source>Difference, % points</source>
        <translation>Differenz, %-Punkte</translation>
    </message>
    <message>
        <source>exact %1</source>
        <translation>exaktes %1</translation>
    </message>
    <message>
        <source>People per response lost</source>
        <translation>Personen je verlorenem Ansprechen</translation>
    </message>
    <message>
        <source>People per response gained</source>
        <translation>Personen je gewonnenem Ansprechen</translation>
    </message>
    <message>
        <source>n = %1 and %2</source>
        <translation>n&#xa0;=&#xa0;%1 und %2</translation>
    </message>
    <message>
        <source>Mean difference, %1</source>
        <translation>Mittlere Differenz, %1</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Ansprechen</translation>
    </message>
    <message>
        <source>remission</source>
        <translation>Remission</translation>
    </message>
    <message>
        <source>%1 has no rule of %2; the threshold here is yours.</source>
        <translation>%1 hat keine Regel für %2; die Schwelle hier ist Ihre.</translation>
    </message>
    <message>
        <source>set in this study</source>
        <translation>in dieser Studie festgelegt</translation>
    </message>
    <message>
        <source>Rule of %1 for %2, %3: %4.</source>
        <translation>Regel von %1 für %2, %3: %4.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n&#xa0;=&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>pages::ResponseRuleRow</name>
    <message>
        <source>% of baseline</source>
        <translation>% vom Beginn</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Source ›</source>
        <translation>Quelle ›</translation>
    </message>
    <message>
        <source>Response as a fraction of the baseline or as a score</source>
        <translation>Ansprechen als Bruchteil des Ausgangswerts oder als Wert</translation>
    </message>
    <message>
        <source>Response threshold</source>
        <translation>Schwelle für das Ansprechen</translation>
    </message>
    <message>
        <source>Where the rule comes from</source>
        <translation>Woher die Regel kommt</translation>
    </message>
    <message>
        <source> % better</source>
        <translation> % besser</translation>
    </message>
    <message>
        <source>Own rule: %1</source>
        <translation>Eigene Regel: %1</translation>
    </message>
    <message>
        <source>No own rule</source>
        <translation>Keine eigene Regel</translation>
    </message>
    <message>
        <source>Back to the rule of the scale: %1</source>
        <translation>Zurück zur Regel der Skala: %1</translation>
    </message>
    <message>
        <source>The scale has no rule</source>
        <translation>Die Skala hat keine Regel</translation>
    </message>
</context>
<context>
    <name>pages::SafetyEvents</name>
    <message>
        <source>%1 (%2)</source>
        <comment>7 of 12, share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>difference, interval</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mild 2 / 0</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Type events on the page Data ›</source>
        <translation>Ereignisse auf der Seite Daten eingeben ›</translation>
    </message>
    <message>
        <source>Adverse events by term</source>
        <translation>Unerwünschte Ereignisse nach Begriff</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Unerwünschte Ereignisse</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Wird gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>This study holds no adverse events.</source>
        <translation>Diese Studie enthält keine unerwünschten Ereignisse.</translation>
    </message>
    <message>
        <source>Nobody of the filter had an adverse event after a treatment.</source>
        <translation>Niemand im Filter hatte nach einer Behandlung ein unerwünschtes Ereignis.</translation>
    </message>
    <message>
        <source>Difference, points (%1 CI)</source>
        <translation>Differenz, Punkte (%1-KI)</translation>
    </message>
    <message>
        <source>At worst, by arm</source>
        <translation>Schwerster Grad, nach Arm</translation>
    </message>
    <message>
        <source>Any event</source>
        <translation>Irgendein Ereignis</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an arm, people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Who had any event</source>
        <translation>Wer irgendein Ereignis hatte</translation>
    </message>
    <message>
        <source>Who had: %1</source>
        <translation>Wer es hatte: %1</translation>
    </message>
</context>
<context>
    <name>pages::SafetyFacts</name>
    <message>
        <source>read in the source itself</source>
        <translation>in der Quelle selbst gelesen</translation>
    </message>
    <message>
        <source>read in a secondary source</source>
        <translation>in einer Sekundärquelle gelesen</translation>
    </message>
    <message>
        <source>looked for and not found</source>
        <translation>gesucht und nicht gefunden</translation>
    </message>
    <message>
        <source>After an infusion for depression, CADSS rose from 1.0 to a peak of 14.9 at 40 minutes and was back at its baseline within 2 hours.</source>
        <translation>Nach einer Infusion gegen Depression stieg die CADSS von 1,0 auf höchstens 14,9 nach 40 Minuten und war binnen 2 Stunden wieder beim Ausgangswert.</translation>
    </message>
    <message>
        <source>Over 110 infusions in mood disorders the mean CADSS was 7.7 (SD 9.2).</source>
        <translation>Über 110 Infusionen bei affektiven Störungen betrug die mittlere CADSS 7,7 (SD 9,2).</translation>
    </message>
    <message>
        <source>In 576 people dissociation did not go with the benefit of esketamine (p = 0.7). In 61 others each point of CADSS up to 15 went with half a point less on MADRS after 24 hours (p = 0.04).</source>
        <translation>Bei 576 Personen ging die Dissoziation nicht mit dem Nutzen von Esketamin einher (p&#xa0;=&#xa0;0,7). Bei 61 anderen ging jeder Punkt der CADSS bis 15 mit einem halben Punkt weniger auf der MADRS nach 24 Stunden einher (p&#xa0;=&#xa0;0,04).</translation>
    </message>
    <message>
        <source>Nasal esketamine carries a boxed warning of sedation, dissociation, respiratory depression, abuse and misuse, and suicidal thoughts. It is given in a monitored programme, and people are observed for at least 2 hours after each dose.</source>
        <translation>Nasales Esketamin trägt einen umrandeten Warnhinweis (boxed warning) zu Sedierung, Dissoziation, Atemdepression, Missbrauch und Suizidgedanken. Es wird in einem überwachten Programm gegeben, und man wird nach jeder Dosis mindestens 2 Stunden beobachtet.</translation>
    </message>
    <message>
        <source>In a trial of nasal esketamine 7 % stopped because of an adverse event, 0.9 % with placebo spray; the events were gone by 1.5 hours.</source>
        <translation>In einer Studie mit nasalem Esketamin hörten 7&#xa0;% wegen eines unerwünschten Ereignisses auf, mit Placebospray 0,9&#xa0;%; nach 1,5 Stunden waren die Ereignisse vorüber.</translation>
    </message>
    <message>
        <source>People who use much ketamine for long can become tolerant and dependent, with withdrawal; how many is unknown. About 10 % of people with long high-dose use have liver injury.</source>
        <translation>Wer lange viel Ketamin nimmt, kann eine Toleranz und eine Abhängigkeit mit Entzug entwickeln; bei wie vielen, ist unbekannt. Etwa 10&#xa0;% der Menschen mit langem, hoch dosiertem Gebrauch haben einen Leberschaden.</translation>
    </message>
    <message>
        <source>A text for clinicians saw no craving, tolerance, withdrawal or opioid-like signal in trials of ketamine and esketamine: an opinion.</source>
        <translation>Ein Text für die Praxis sah in Studien mit Ketamin und Esketamin kein Verlangen, keine Toleranz, keinen Entzug und kein opioidartiges Zeichen: eine Meinung.</translation>
    </message>
    <message>
        <source>Ketamine is studied as a treatment of substance use as well: a review found 7 studies.</source>
        <translation>Ketamin wird auch zur Behandlung von Suchterkrankungen untersucht: Eine Übersicht fand 7 Studien.</translation>
    </message>
    <message>
        <source>Adverse events of this trial: not published where they could be read. None are shown, and none are made up.</source>
        <translation>Unerwünschte Ereignisse dieser Studie: nicht veröffentlicht, wo man es hätte lesen können. Keine werden gezeigt, und keine sind erfunden.</translation>
    </message>
    <message>
        <source>Craving was asked for with a scale; its result: not published where it could be read.</source>
        <translation>Nach dem Verlangen wurde mit einer Skala gefragt; das Ergebnis: nicht veröffentlicht, wo man es hätte lesen können.</translation>
    </message>
    <message>
        <source>Values of CADSS by condition and minute: not published where they could be read. The published fact is that dissociation did not differ between the two conditions; the curves here are simulated to match it.</source>
        <translation>CADSS-Werte nach Bedingung und Minute: nicht veröffentlicht, wo man sie hätte lesen können. Veröffentlicht ist, dass sich die Dissoziation zwischen den zwei Bedingungen nicht unterschied; die Kurven hier sind passend dazu simuliert.</translation>
    </message>
</context>
<context>
    <name>pages::SafetyPage</name>
    <message>
        <source>The visit that mood is compared at</source>
        <translation>Die Visite, bei der die Stimmung verglichen wird</translation>
    </message>
    <message>
        <source>Does dissociation differ?</source>
        <translation>Unterscheidet sich die Dissoziation?</translation>
    </message>
    <message>
        <source>Does mood differ?</source>
        <translation>Unterscheidet sich die Stimmung?</translation>
    </message>
    <message>
        <source>“No significant difference” is not “no difference”: read how large a difference the interval still holds.</source>
        <translation>„Kein signifikanter Unterschied“ ist nicht „kein Unterschied“: Lesen Sie, wie groß der Unterschied ist, den das Intervall noch enthält.</translation>
    </message>
    <message>
        <source>%1 scores of %2 people</source>
        <translation>%1 Werte von %2 Personen</translation>
    </message>
    <message>
        <source>Dissociation</source>
        <translation>Dissoziation</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Unerwünschte Ereignisse</translation>
    </message>
    <message>
        <source>This study has no scale of mood.</source>
        <translation>Diese Studie hat keine Skala der Stimmung.</translation>
    </message>
    <message>
        <source>This study has no scores of dissociation (CADSS).</source>
        <translation>Diese Studie hat keine Werte der Dissoziation (CADSS).</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>source, how it was read</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Not published of this trial</source>
        <translation>Von dieser Studie nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Published elsewhere</source>
        <translation>Anderswo veröffentlicht</translation>
    </message>
    <message>
        <source>Method: %1.</source>
        <translation>Methode: %1.</translation>
    </message>
</context>
<context>
    <name>pages::ScaleAndVisit</name>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
</context>
<context>
    <name>pages::SwitchRow</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Shows both sides at once</source>
        <translation>Zeigt beide Seiten zugleich</translation>
    </message>
    <message>
        <source>Key: B</source>
        <translation>Taste: B</translation>
    </message>
</context>
<context>
    <name>pages::TimeRow</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Up to which minute the curves are shown</source>
        <translation>Bis zu welcher Minute die Kurven gezeigt werden</translation>
    </message>
    <message>
        <source>minute %1</source>
        <translation>Minute %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play through time</source>
        <translation>Durch die Zeit abspielen</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>pages::TrajectoryControls</name>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>% change</source>
        <translation>%-Änderung</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Score or change from baseline</source>
        <translation>Wert oder Änderung gegenüber dem Ausgangswert</translation>
    </message>
    <message>
        <source>What days are counted from</source>
        <translation>Ab wann Tage gezählt werden</translation>
    </message>
    <message>
        <source>Nominal days</source>
        <translation>Nominale Tage</translation>
    </message>
    <message>
        <source>Actual days</source>
        <translation>Tatsächliche Tage</translation>
    </message>
    <message>
        <source>Since the treatment of each period: both periods lie on each other</source>
        <translation>Seit der Behandlung jeder Periode: Beide Perioden liegen übereinander</translation>
    </message>
    <message>
        <source>Since the first treatment: one period after the other</source>
        <translation>Seit der ersten Behandlung: eine Periode nach der anderen</translation>
    </message>
    <message>
        <source>A second scale beside the first</source>
        <translation>Eine zweite Skala neben der ersten</translation>
    </message>
    <message>
        <source>On which day the second treatment was given is not reported.</source>
        <translation>An welchem Tag die zweite Behandlung gegeben wurde, ist nicht berichtet.</translation>
    </message>
    <message>
        <source>Beside: none</source>
        <translation>Daneben: keine</translation>
    </message>
    <message>
        <source>Beside: %1</source>
        <translation>Daneben: %1</translation>
    </message>
</context>
<context>
    <name>pages::TrajectoryWords</name>
    <message>
        <source>Show all days</source>
        <translation>Alle Tage zeigen</translation>
    </message>
    <message>
        <source>What this design cannot tell ›</source>
        <translation>Was dieses Design nicht sagen kann ›</translation>
    </message>
    <message>
        <source>Shown up to: %1.</source>
        <translation>Gezeigt bis: %1.</translation>
    </message>
    <message>
        <source>The same people after either treatment.</source>
        <translation>Dieselben Personen nach beiden Behandlungen.</translation>
    </message>
    <message>
        <source>Both arms.</source>
        <translation>Beide Arme.</translation>
    </message>
    <message>
        <source>Grey: their other period.</source>
        <translation>Grau: ihre andere Periode.</translation>
    </message>
    <message>
        <source>Grey: the other arm.</source>
        <translation>Grau: der andere Arm.</translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation>Zahlen ausblenden</translation>
    </message>
    <message>
        <source>Numbers by visit</source>
        <translation>Zahlen nach Visite</translation>
    </message>
    <message>
        <source>What this design cannot tell</source>
        <translation>Was dieses Design nicht sagen kann</translation>
    </message>
</context>
<context>
    <name>pharmacology</name>
    <message>
        <source>share of the mood effect that needs free opioid receptors</source>
        <translation>Anteil der Wirkung auf die Stimmung, der freie Opioidrezeptoren braucht</translation>
    </message>
    <message>
        <source>share</source>
        <translation>(Anteil)</translation>
    </message>
    <message>
        <source>change of mood by the blockade alone</source>
        <translation>Änderung der Stimmung durch die Blockade allein</translation>
    </message>
    <message>
        <source>Ketamine itself acts on opioid receptors</source>
        <translation>Ketamin selbst wirkt an Opioidrezeptoren</translation>
    </message>
    <message>
        <source>Ketamine binds mu receptors as an agonist, and that lifts mood; naltrexone is in its place.</source>
        <translation>Ketamin bindet als Agonist an Mu-Rezeptoren, und das hebt die Stimmung; Naltrexon sitzt an seiner Stelle.</translation>
    </message>
    <message>
        <source>Ketamine releases the body&apos;s own opioids</source>
        <translation>Ketamin setzt körpereigene Opioide frei</translation>
    </message>
    <message>
        <source>Ketamine makes the brain release its own opioids, and these act on the receptors that naltrexone holds.</source>
        <translation>Ketamin lässt das Gehirn eigene Opioide ausschütten, und diese wirken an den Rezeptoren, die Naltrexon besetzt.</translation>
    </message>
    <message>
        <source>Opioid receptors must only be free</source>
        <translation>Opioidrezeptoren müssen nur frei sein</translation>
    </message>
    <message>
        <source>Ketamine works elsewhere, but the effect passes only while mu receptors can do their ordinary work.</source>
        <translation>Ketamin wirkt anderswo, doch die Wirkung kommt nur durch, solange Mu-Rezeptoren ihre gewöhnliche Arbeit tun können.</translation>
    </message>
    <message>
        <source>Naltrexone itself changes mood</source>
        <translation>Naltrexon selbst ändert die Stimmung</translation>
    </message>
    <message>
        <source>Naltrexone lowers mood by itself, through mu or kappa receptors, or tells people which day it is; ketamine does what it always does.</source>
        <translation>Naltrexon senkt selbst die Stimmung, über Mu- oder Kappa-Rezeptoren, oder verrät, welcher Tag es ist; Ketamin tut, was es immer tut.</translation>
    </message>
    <message>
        <source>Weekly ketamine after depot naltrexone did as well as without it; so did midazolam, so the trial may not have been able to see any difference.</source>
        <translation>Wöchentliches Ketamin nach Depot-Naltrexon wirkte so gut wie ohne; Midazolam aber auch, die Studie hätte also vielleicht gar keinen Unterschied sehen können.</translation>
    </message>
    <message>
        <source>The trial&apos;s authors name direct action at mu receptors as one possible way.</source>
        <translation>Die Autoren der Studie nennen die direkte Wirkung an Mu-Rezeptoren als einen möglichen Weg.</translation>
    </message>
    <message>
        <source>By plasma affinity alone ketamine holds about 1 to 2 % of mu receptors.</source>
        <translation>Allein nach der Affinität im Plasma besetzt Ketamin etwa 1 bis 2&#xa0;% der Mu-Rezeptoren.</translation>
    </message>
    <message>
        <source>In rodents ketamine did not act as a mu agonist.</source>
        <translation>Bei Nagetieren wirkte Ketamin nicht als Mu-Agonist.</translation>
    </message>
    <message>
        <source>The authors say that release is possible, and that their results do not tell it from direct action.</source>
        <translation>Die Autoren sagen, dass eine Ausschüttung möglich ist und dass ihre Ergebnisse sie nicht von direkter Wirkung unterscheiden.</translation>
    </message>
    <message>
        <source>Under anaesthesia ketamine and saline did not differ: expectation, with opioids of the body&apos;s own, would fit.</source>
        <translation>Unter Narkose unterschieden sich Ketamin und Kochsalzlösung nicht: Erwartung, mit körpereigenen Opioiden, würde passen.</translation>
    </message>
    <message>
        <source>An effect that a blocker weakens need not run through the receptor; an intact opioid system may be enough.</source>
        <translation>Eine Wirkung, die ein Blocker schwächt, muss nicht über den Rezeptor laufen; ein intaktes Opioidsystem mag genügen.</translation>
    </message>
    <message>
        <source>In rodents a blocker prevented the effect although ketamine was no mu agonist.</source>
        <translation>Bei Nagetieren verhinderte ein Blocker die Wirkung, obwohl Ketamin kein Mu-Agonist war.</translation>
    </message>
    <message>
        <source>Nobody got naltrexone without ketamine; it could worsen symptoms by itself, and 50 mg also saturates kappa receptors.</source>
        <translation>Niemand bekam Naltrexon ohne Ketamin; es könnte die Symptome selbst verschlimmern, und 50 mg sättigen auch Kappa-Rezeptoren.</translation>
    </message>
    <message>
        <source>nasal esketamine, one compartment</source>
        <translation>nasales Esketamin, ein Kompartiment</translation>
    </message>
    <message>
        <source>Clearance and volume of the monograph give a half-life of 5.5 h, not its 7 to 12 h, and nasal bioavailability ranges from 0.11 to 0.48 in the sources: a sketch, whatever the weight.</source>
        <translation>Clearance und Volumen der Monographie ergeben eine Halbwertszeit von 5,5 h, nicht deren 7 bis 12 h, und die nasale Bioverfügbarkeit reicht in den Quellen von 0,11 bis 0,48: eine Skizze, bei jedem Gewicht.</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>rate k10</source>
        <translation>Rate k10</translation>
    </message>
    <message>
        <source>rate k12</source>
        <translation>Rate k12</translation>
    </message>
    <message>
        <source>rate k21</source>
        <translation>Rate k21</translation>
    </message>
    <message>
        <source>rate k13</source>
        <translation>Rate k13</translation>
    </message>
    <message>
        <source>rate k31</source>
        <translation>Rate k31</translation>
    </message>
    <message>
        <source>clearance 89 L/h over volume 709 L</source>
        <translation>Clearance 89 L/h durch Volumen 709 L</translation>
    </message>
    <message>
        <source>rate of absorption</source>
        <translation>Absorptionsrate</translation>
    </message>
    <message>
        <source>so that the peak comes at 30 min, the middle of 20 to 40</source>
        <translation>so, dass der Höchststand bei 30 min kommt, der Mitte von 20 bis 40</translation>
    </message>
    <message>
        <source>bioavailability</source>
        <translation>Bioverfügbarkeit</translation>
    </message>
    <message>
        <source>Esketamine (S-ketamine)</source>
        <translation>Esketamin (S-Ketamin)</translation>
    </message>
    <message>
        <source>molar mass</source>
        <translation>molare Masse</translation>
    </message>
    <message>
        <source>sum of the atomic weights</source>
        <translation>Summe der Atomgewichte</translation>
    </message>
    <message>
        <source>free share in plasma</source>
        <translation>freier Anteil im Plasma</translation>
    </message>
    <message>
        <source>1 - bound, 43 to 45 % (S)</source>
        <translation>1 − gebunden, 43 bis 45&#xa0;% (S)</translation>
    </message>
    <message>
        <source>affinity for mu receptors (Ki)</source>
        <translation>Affinität zu Mu-Rezeptoren (Ki)</translation>
    </message>
    <message>
        <source>affinity for kappa receptors (Ki)</source>
        <translation>Affinität zu Kappa-Rezeptoren (Ki)</translation>
    </message>
    <message>
        <source>affinity for the NMDA channel</source>
        <translation>Affinität zum NMDA-Kanal</translation>
    </message>
    <message>
        <source>half-life</source>
        <translation>Halbwertszeit</translation>
    </message>
    <message>
        <source>middle of 7 to 12 (S)</source>
        <translation>Mitte von 7 bis 12 (S)</translation>
    </message>
    <message>
        <source>minute of the peak</source>
        <translation>Minute des Höchststands</translation>
    </message>
    <message>
        <source>middle of 20 to 40 (S)</source>
        <translation>Mitte von 20 bis 40 (S)</translation>
    </message>
    <message>
        <source>dose by nose</source>
        <translation>Dosis durch die Nase</translation>
    </message>
    <message>
        <source>Norketamine</source>
        <translation>Norketamin</translation>
    </message>
    <message>
        <source>Clements 1981, two compartments</source>
        <translation>Clements 1981, zwei Kompartimente</translation>
    </message>
    <message>
        <source>central volume</source>
        <translation>zentrales Volumen</translation>
    </message>
    <message>
        <source>Domino 1982, three compartments</source>
        <translation>Domino 1982, drei Kompartimente</translation>
    </message>
    <message>
        <source>1 - bound; the sources disagree</source>
        <translation>1 − gebunden; die Quellen sind sich nicht einig</translation>
    </message>
    <message>
        <source>peak after 0.5 mg/kg over 40 min</source>
        <translation>Höchststand nach 0,5 mg/kg über 40 min</translation>
    </message>
    <message>
        <source>plasma at which dissociation is seen</source>
        <translation>Plasmaspiegel, bei dem Dissoziation gesehen wird</translation>
    </message>
    <message>
        <source>middle of the published range of 100 to 250 (V)</source>
        <translation>Mitte des veröffentlichten Bereichs von 100 bis 250 (V)</translation>
    </message>
    <message>
        <source>clearance at 70 kg</source>
        <translation>Clearance bei 70 kg</translation>
    </message>
    <message>
        <source>volume of distribution at 70 kg</source>
        <translation>Verteilungsvolumen bei 70 kg</translation>
    </message>
    <message>
        <source>half-life after infusion</source>
        <translation>Halbwertszeit nach der Infusion</translation>
    </message>
    <message>
        <source>bioavailability by nose</source>
        <translation>Bioverfügbarkeit durch die Nase</translation>
    </message>
    <message>
        <source>PMC9118341 Table 6 has 0.17, 0.13 and 0.11 after 10, 30 and 50 mg: the spread is real</source>
        <translation>PMC9118341, Tabelle 6 hat 0,17, 0,13 und 0,11 nach 10, 30 und 50 mg: Die Streuung ist echt</translation>
    </message>
    <message>
        <source>peak after 50 mg by nose</source>
        <translation>Höchststand nach 50 mg durch die Nase</translation>
    </message>
    <message>
        <source>at 16 min; 10 mg: 22.9 at 23 min, 30 mg: 60.8 at 14 min</source>
        <translation>bei 16 min; 10 mg: 22,9 bei 23 min, 30 mg: 60,8 bei 14 min</translation>
    </message>
    <message>
        <source>affinity for mu receptors (pKi)</source>
        <translation>Affinität zu Mu-Rezeptoren (pKi)</translation>
    </message>
    <message>
        <source>10^-pKi; Salat 2015 saw no effect of 10 µM (secondary source)</source>
        <translation>10^-pKi; Salat 2015 sah keine Wirkung von 10 µM (Sekundärquelle)</translation>
    </message>
    <message>
        <source>mu receptors of rat brain (IC50)</source>
        <translation>Mu-Rezeptoren im Rattenhirn (IC50)</translation>
    </message>
    <message>
        <source>S form 16, R form 46</source>
        <translation>S-Form 16, R-Form 46</translation>
    </message>
    <message>
        <source>affinity for kappa receptors (pKi)</source>
        <translation>Affinität zu Kappa-Rezeptoren (pKi)</translation>
    </message>
    <message>
        <source>human kappa receptors (Ki)</source>
        <translation>menschliche Kappa-Rezeptoren (Ki)</translation>
    </message>
    <message>
        <source>full agonist, EC50 29 µM</source>
        <translation>voller Agonist, EC50 29 µM</translation>
    </message>
    <message>
        <source>affinity for delta receptors (pKi)</source>
        <translation>Affinität zu Delta-Rezeptoren (pKi)</translation>
    </message>
    <message>
        <source>affinity for delta receptors (Ki)</source>
        <translation>Affinität zu Delta-Rezeptoren (Ki)</translation>
    </message>
    <message>
        <source>half S (0.30), half R (1.4); range: Salat 2015 (0.119) to GluN2A with magnesium, Kotermanski 2009 (5.35)</source>
        <translation>halb S (0,30), halb R (1,4); Bereich: Salat 2015 (0,119) bis GluN2A mit Magnesium, Kotermanski 2009 (5,35)</translation>
    </message>
    <message>
        <source>GluN1/2A with 1 mM magnesium (IC50)</source>
        <translation>GluN1/2A mit 1 mM Magnesium (IC50)</translation>
    </message>
    <message>
        <source>0.33 without magnesium</source>
        <translation>0,33 ohne Magnesium</translation>
    </message>
    <message>
        <source>GluN1/2C with 1 mM magnesium (IC50)</source>
        <translation>GluN1/2C mit 1 mM Magnesium (IC50)</translation>
    </message>
    <message>
        <source>0.51 without magnesium</source>
        <translation>0,51 ohne Magnesium</translation>
    </message>
    <message>
        <source>Ketamine (racemic)</source>
        <translation>Ketamin (Racemat)</translation>
    </message>
    <message>
        <source>mass action; assumed: free share in plasma %1, brain over plasma %2</source>
        <translation>Massenwirkung; angenommen: freier Anteil im Plasma %1, Gehirn zu Plasma %2</translation>
    </message>
    <message>
        <source>mass action; assumed: free share in plasma %1, brain over plasma %2; naltrexone is taken not to act on NMDA channels</source>
        <translation>Massenwirkung; angenommen: freier Anteil im Plasma %1, Gehirn zu Plasma %2; Naltrexon gilt als ohne Wirkung an NMDA-Kanälen</translation>
    </message>
    <message>
        <source>derived from the scans between the peak and 8 h, illustrative before and after</source>
        <translation>zwischen Höchststand und 8 h aus den Scans abgeleitet, davor und danach illustrativ</translation>
    </message>
    <message>
        <source>oral naltrexone with 6β-naltrexol, one compartment each</source>
        <translation>orales Naltrexon mit 6β-Naltrexol, je ein Kompartiment</translation>
    </message>
    <message>
        <source>Bioavailability is published as 5 to 40 %, clearance as 94 and as 211 L/h, and no source tells how much becomes 6β-naltrexol: the shape is plausible, the height is not known.</source>
        <translation>Die Bioverfügbarkeit ist mit 5 bis 40&#xa0;% veröffentlicht, die Clearance mit 94 und mit 211 L/h, und keine Quelle sagt, wie viel zu 6β-Naltrexol wird: Die Form ist plausibel, die Höhe unbekannt.</translation>
    </message>
    <message>
        <source>clearance 94 L/h (V) over k10; 211 L/h elsewhere (Licko 1981)</source>
        <translation>Clearance 94 L/h (V) durch k10; anderswo 211 L/h (Licko 1981)</translation>
    </message>
    <message>
        <source>ln 2 over the half-life of 4 h (S)</source>
        <translation>ln 2 durch die Halbwertszeit von 4 h (S)</translation>
    </message>
    <message>
        <source>so that the peak comes at 60 min</source>
        <translation>so, dass der Höchststand bei 60 min kommt</translation>
    </message>
    <message>
        <source>geometric middle of 5 to 40 % (S)</source>
        <translation>geometrische Mitte von 5 bis 40&#xa0;% (S)</translation>
    </message>
    <message>
        <source>share of the first pass that becomes 6β-naltrexol</source>
        <translation>Anteil der ersten Leberpassage, der zu 6β-Naltrexol wird</translation>
    </message>
    <message>
        <source>volume of 6β-naltrexol</source>
        <translation>Volumen von 6β-Naltrexol</translation>
    </message>
    <message>
        <source>as naltrexone&apos;s</source>
        <translation>wie das von Naltrexon</translation>
    </message>
    <message>
        <source>share of naltrexone that becomes 6β-naltrexol</source>
        <translation>Anteil des Naltrexons, der zu 6β-Naltrexol wird</translation>
    </message>
    <message>
        <source>elimination of 6β-naltrexol</source>
        <translation>Elimination von 6β-Naltrexol</translation>
    </message>
    <message>
        <source>ln 2 over the half-life of 13 h (S)</source>
        <translation>ln 2 durch die Halbwertszeit von 13 h (S)</translation>
    </message>
    <message>
        <source>mu receptors blocked after %1 mg</source>
        <translation>nach %1 mg blockierte Mu-Rezeptoren</translation>
    </message>
    <message>
        <source>bioavailability by mouth</source>
        <translation>Bioverfügbarkeit durch den Mund</translation>
    </message>
    <message>
        <source>hour of the peak</source>
        <translation>Stunde des Höchststands</translation>
    </message>
    <message>
        <source>clearance</source>
        <translation>Clearance</translation>
    </message>
    <message>
        <source>Licko 1981 has 3.51 L/min into a vein, 210.6 L/h: the sources disagree</source>
        <translation>Licko 1981 hat 3,51 L/min in die Vene, 210,6 L/h: Die Quellen sind sich nicht einig</translation>
    </message>
    <message>
        <source>bound in plasma</source>
        <translation>im Plasma gebunden</translation>
    </message>
    <message>
        <source>peak after 50 mg</source>
        <translation>Höchststand nach 50 mg</translation>
    </message>
    <message>
        <source>kappa receptors blocked after 50 mg</source>
        <translation>nach 50 mg blockierte Kappa-Rezeptoren</translation>
    </message>
    <message>
        <source>middle of 78 to 100 (V), a range that spans two antagonists</source>
        <translation>Mitte von 78 bis 100 (V), einem Bereich, der zwei Antagonisten umfasst</translation>
    </message>
    <message>
        <source>delta receptors blocked after 50 mg</source>
        <translation>nach 50 mg blockierte Delta-Rezeptoren</translation>
    </message>
    <message>
        <source>about</source>
        <translation>etwa</translation>
    </message>
    <message>
        <source>affinity for mu over that for kappa</source>
        <translation>Affinität zu Mu gegenüber der zu Kappa</translation>
    </message>
    <message>
        <source>mu receptors blocked at steady dosing</source>
        <translation>bei regelmäßiger Gabe blockierte Mu-Rezeptoren</translation>
    </message>
    <message>
        <source>half-time of the blockade in the brain</source>
        <translation>Halbwertszeit der Blockade im Gehirn</translation>
    </message>
    <message>
        <source>middle of 72 to 108 (V)</source>
        <translation>Mitte von 72 bis 108 (V)</translation>
    </message>
    <message>
        <source>time with more than 90 % of mu receptors blocked</source>
        <translation>Zeit mit mehr als 90&#xa0;% blockierten Mu-Rezeptoren</translation>
    </message>
    <message>
        <source>a half-time of 72 to 108 h from 8 h on does not give that</source>
        <translation>eine Halbwertszeit von 72 bis 108 h ab 8 h ergibt das nicht</translation>
    </message>
    <message>
        <source>25 mg of heroin blocked by 50 mg</source>
        <translation>25 mg Heroin, von 50 mg blockiert</translation>
    </message>
    <message>
        <source>Naltrexone</source>
        <translation>Naltrexon</translation>
    </message>
    <message>
        <source>6β-Naltrexol</source>
        <translation>6β-Naltrexol</translation>
    </message>
    <message>
        <source>Fentanyl</source>
        <translation>Fentanyl</translation>
    </message>
    <message>
        <source>Morphine</source>
        <translation>Morphin</translation>
    </message>
    <message>
        <source>Oxycodone</source>
        <translation>Oxycodon</translation>
    </message>
    <message>
        <source>Sufentanil</source>
        <translation>Sufentanil</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Tramadol</translation>
    </message>
    <message>
        <source>12 h in J Clin Psychiatry 1984;45:15 (V)</source>
        <translation>12 h in J Clin Psychiatry 1984;45:15 (V)</translation>
    </message>
    <message>
        <source>more responders than on placebo</source>
        <translation>mehr Responder als unter Placebo</translation>
    </message>
    <message>
        <source>difference from placebo</source>
        <translation>Differenz zu Placebo</translation>
    </message>
    <message>
        <source>%1 mg: difference from placebo</source>
        <translation>%1 mg: Differenz zu Placebo</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>SSRI tablets</source>
        <translation>SSRI-Tabletten</translation>
    </message>
    <message>
        <source>The difference in HAM-D at weeks 2 to 5 was not found; no line is drawn through them.</source>
        <translation>Die HAM-D-Differenz in den Wochen 2 bis 5 wurde nicht gefunden; durch sie führt keine Linie.</translation>
    </message>
    <message>
        <source>Ketamine infusion, 0.5 mg/kg</source>
        <translation>Ketamin-Infusion, 0,5 mg/kg</translation>
    </message>
    <message>
        <source>better than placebo from here to day 7</source>
        <translation>von hier bis Tag 7 besser als Placebo</translation>
    </message>
    <message>
        <source>effect size against placebo</source>
        <translation>Effektstärke gegen Placebo</translation>
    </message>
    <message>
        <source>responders</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>placebo: 0 %</source>
        <translation>Placebo: 0&#xa0;%</translation>
    </message>
    <message>
        <source>difference from midazolam</source>
        <translation>Differenz zu Midazolam</translation>
    </message>
    <message>
        <source>14.77 (47 people) less 22.72 (25 people), both S</source>
        <translation>14,77 (47 Personen) minus 22,72 (25 Personen), beide S</translation>
    </message>
    <message>
        <source>Scores by minute of Zarate 2006 and Murrough 2013 were not found.</source>
        <translation>Werte nach Minuten von Zarate 2006 und Murrough 2013 wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>Nasal esketamine, 28 mg</source>
        <translation>Nasales Esketamin, 28 mg</translation>
    </message>
    <message>
        <source>Nasal esketamine, 56 mg</source>
        <translation>Nasales Esketamin, 56 mg</translation>
    </message>
    <message>
        <source>Nasal esketamine, 84 mg</source>
        <translation>Nasales Esketamin, 84 mg</translation>
    </message>
    <message>
        <source>affinity for mu receptors (Ki), band</source>
        <translation>Affinität zu Mu-Rezeptoren (Ki), Bereich</translation>
    </message>
    <message>
        <source>geometric middle of the band of 1 to 100 (V)</source>
        <translation>geometrische Mitte des Bereichs von 1 bis 100 (V)</translation>
    </message>
    <message>
        <source>fits the band</source>
        <translation>passt in den Bereich</translation>
    </message>
    <message>
        <source>affinity for mu receptors of rats (DAMGO)</source>
        <translation>Affinität zu Mu-Rezeptoren von Ratten (DAMGO)</translation>
    </message>
    <message>
        <source>At the published peak of 185 ng/mL, plasma affinity alone puts ketamine on 0.9 to 1.8 % of mu receptors (free share 0.465 to 1) and on 1.3 to 2.7 % of kappa receptors.</source>
        <translation>Beim veröffentlichten Höchststand von 185 ng/mL säße Ketamin allein nach der Affinität im Plasma auf 0,9 bis 1,8&#xa0;% der Mu-Rezeptoren (freier Anteil 0,465 bis 1) und auf 1,3 bis 2,7&#xa0;% der Kappa-Rezeptoren.</translation>
    </message>
    <message>
        <source>Levels in the brain may exceed those in plasma, and affinity is neither potency nor effect.</source>
        <translation>Im Gehirn kann mehr sein als im Plasma, und Affinität ist weder Wirkstärke noch Wirkung.</translation>
    </message>
    <message>
        <source>Within 8 hours of 50 mg of naltrexone, scans found 92 and 98 % of mu receptors blocked: an agonist would need 12.5 to 50 times the dose to do the same.</source>
        <translation>Innerhalb von 8 Stunden nach 50 mg Naltrexon fanden Scans 92 und 98&#xa0;% der Mu-Rezeptoren blockiert: Ein Agonist bräuchte für dasselbe das 12,5- bis 50-Fache der Dosis.</translation>
    </message>
    <message>
        <source>How much is blocked 45 to 85 minutes after the tablet, while ketamine runs, was not measured; the rise that is drawn is illustrative.</source>
        <translation>Wie viel 45 bis 85 Minuten nach der Tablette blockiert ist, während das Ketamin läuft, wurde nicht gemessen; der gezeichnete Anstieg ist illustrativ.</translation>
    </message>
    <message>
        <source>The blockade in the brain halves in 72 to 108 hours; how much was left at each scan is not in the abstract, so the band that is drawn from hour 8 on is illustrative.</source>
        <translation>Die Blockade im Gehirn halbiert sich in 72 bis 108 Stunden; wie viel bei jedem Scan übrig war, steht nicht im Abstract, das ab Stunde 8 gezeichnete Band ist also illustrativ.</translation>
    </message>
    <message>
        <source>Another source says that more than 90 % stay blocked for 49 hours. With a half-time of 72 to 108 hours from hour 8 on only 64 to 73 % would be left by then: the sources disagree.</source>
        <translation>Eine andere Quelle sagt, dass 49 Stunden lang mehr als 90&#xa0;% blockiert bleiben. Bei einer Halbwertszeit von 72 bis 108 Stunden ab Stunde 8 wären dann nur 64 bis 73&#xa0;% übrig: Die Quellen sind sich nicht einig.</translation>
    </message>
    <message>
        <source>50 mg of naltrexone block 25 mg of heroin for 24 hours, 100 mg for 48 and 150 mg for 72.</source>
        <translation>50 mg Naltrexon blockieren 25 mg Heroin 24 Stunden lang, 100 mg für 48 und 150 mg für 72.</translation>
    </message>
    <message>
        <source>No affinity of naltrexone for mu receptors could be confirmed; its blockade is taken from scans instead.</source>
        <translation>Keine Affinität von Naltrexon zu Mu-Rezeptoren ließ sich bestätigen; seine Blockade ist stattdessen aus Scans genommen.</translation>
    </message>
    <message>
        <source>Binding more weakly does not make a drug safer: dose, effect and risk are not on this axis.</source>
        <translation>Schwächer zu binden macht ein Mittel nicht sicherer: Dosis, Wirkung und Risiko stehen nicht auf dieser Achse.</translation>
    </message>
    <message>
        <source>The affinities come from different assays; one was measured in rats. Distances along the axis are rough.</source>
        <translation>Die Affinitäten kommen aus verschiedenen Assays; eine wurde an Ratten gemessen. Abstände auf der Achse sind grob.</translation>
    </message>
    <message>
        <source>Ketamine binds mu receptors 417 to 41,700 times more weakly than any drug between 1 and 100 nM, where fentanyl, morphine and oxycodone lie.</source>
        <translation>Ketamin bindet an Mu-Rezeptoren 417- bis 41.700-mal schwächer als ein Mittel zwischen 1 und 100 nM, wo Fentanyl, Morphin und Oxycodon liegen.</translation>
    </message>
    <message>
        <source>All four readings fit this trial, as its authors say of the first two; affinity, not the trial, weighs against the first.</source>
        <translation>Alle vier Lesarten passen zu dieser Studie, wie ihre Autoren von den ersten beiden sagen; gegen die erste spricht die Affinität, nicht die Studie.</translation>
    </message>
    <message>
        <source>The curve of nasal esketamine is illustrative: bioavailability by nose is published from 11 to 48 %, and the half-life that follows from clearance and volume is not the one that is printed.</source>
        <translation>Die Kurve des nasalen Esketamins ist illustrativ: Die Bioverfügbarkeit durch die Nase ist mit 11 bis 48&#xa0;% veröffentlicht, und die Halbwertszeit, die aus Clearance und Volumen folgt, ist nicht die gedruckte.</translation>
    </message>
    <message>
        <source>ours: the reading as it is meant, made a number</source>
        <translation>unsere: die Lesart, wie sie gemeint ist, in eine Zahl gefasst</translation>
    </message>
    <message>
        <source>10^-pKi</source>
        <translation>10^-pKi</translation>
    </message>
    <message>
        <source>S binds 2 to 3 times as strongly as R (Hirota 1999): half the sum of 1 and 1/2.5 of the racemate&apos;s Ki</source>
        <translation>S bindet 2- bis 3-mal so fest wie R (Hirota 1999): die halbe Summe aus 1 und 1/2,5 des Ki des Racemats</translation>
    </message>
    <message>
        <source>SD 4.9</source>
        <translation>SD 4,9</translation>
    </message>
    <message>
        <source>100 mg: 48 h; 150 mg: 72 h</source>
        <translation>100 mg: 48 h; 150 mg: 72 h</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 % CI %2</source>
        <translation>%1&#xa0;%-KI %2</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>participant %1</source>
        <translation>Person %1</translation>
    </message>
</context>
<context>
    <name>plots::ProfilePlot</name>
    <message>
        <source>Profile of %1</source>
        <translation>Profil von %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>reporting::FigureMenu</name>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PNG picture (*.png);;PDF (*.pdf);;Table (*.csv);;Figure as data (*.json)</source>
        <translation>SVG-Bild (*.svg);;PNG-Bild (*.png);;PDF (*.pdf);;Tabelle (*.csv);;Abbildung als Daten (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>&amp;Pin the value</source>
        <translation>Wert an&amp;heften</translation>
    </message>
    <message>
        <source>Un&amp;pin %1</source>
        <translation>%1 &amp;lösen</translation>
    </message>
    <message>
        <source>&amp;Pin %1</source>
        <translation>%1 an&amp;heften</translation>
    </message>
    <message>
        <source>Remove all p&amp;ins</source>
        <translation>&amp;Alle lösen</translation>
    </message>
    <message numerus="yes">
        <source>At most %n people at one time point</source>
        <translation>
            <numerusform>Höchstens %n Person zu einem Zeitpunkt</numerusform>
            <numerusform>Höchstens %n Personen zu einem Zeitpunkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Show as table</source>
        <translation>Als Tabelle &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Note on this value…</source>
        <translation>&amp;Notiz zu diesem Wert&#xa0;…</translation>
    </message>
    <message>
        <source>Axis &amp;limits…</source>
        <translation>Achsen&amp;grenzen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>Zoom z&amp;urücksetzen</translation>
    </message>
</context>
<context>
    <name>reporting::FigureTable</name>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Untere</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Obere</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The chosen rows, or all of them, for a spreadsheet</source>
        <translation>Die gewählten Zeilen oder alle, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>reporting::Provenance</name>
    <message>
        <source>completers only</source>
        <translation>nur vollständige Personen</translation>
    </message>
    <message>
        <source>none, everybody</source>
        <translation>keiner, alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a line and its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>SHA-256 of the data</source>
        <translation>SHA-256 der Daten</translation>
    </message>
    <message>
        <source>&amp;Where from?</source>
        <translation>&amp;Woher?</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>Woher dies kommt</translation>
    </message>
    <message>
        <source>&amp;Copy with its origin</source>
        <translation>Mit Herkunft &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Note on this number…</source>
        <translation>&amp;Notiz zu dieser Zahl&#xa0;…</translation>
    </message>
</context>
<context>
    <name>study::VisitWords</name>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>minute %1</source>
        <translation>Minute %1</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Beginn</translation>
    </message>
</context>
<context>
    <name>study_text</name>
    <message>
        <source>two-sequence crossover</source>
        <translation>Crossover mit zwei Sequenzen</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>Crossover</translation>
    </message>
    <message>
        <source>parallel arms</source>
        <translation>parallele Arme</translation>
    </message>
    <message>
        <source>single arm</source>
        <translation>ein einziger Arm</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Modelled</source>
        <translation>Modelliert</translation>
    </message>
    <message>
        <source>Derived from published values</source>
        <translation>Aus veröffentlichten Werten abgeleitet</translation>
    </message>
    <message>
        <source>Published values</source>
        <translation>Veröffentlichte Werte</translation>
    </message>
    <message>
        <source>Observed data, imported</source>
        <translation>Beobachtete Daten, importiert</translation>
    </message>
    <message>
        <source>Observed data, entered by hand</source>
        <translation>Beobachtete Daten, von Hand eingegeben</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Abgeleitet</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>%1 of %2 completed both periods</source>
        <translation>%1 von %2 schlossen beide Perioden ab</translation>
    </message>
    <message>
        <source>%1 of %2 completed all periods</source>
        <translation>%1 von %2 schlossen alle Perioden ab</translation>
    </message>
    <message>
        <source>%1 of %2 have scores after treatment</source>
        <translation>%1 von %2 haben Werte nach der Behandlung</translation>
    </message>
    <message>
        <source>1 exclusion</source>
        <translation>1 Ausschluss</translation>
    </message>
    <message>
        <source>%1 exclusions</source>
        <translation>%1 Ausschlüsse</translation>
    </message>
    <message>
        <source>Each person is their own control: an effect that outlasts the time between the treatments would be counted under the wrong one. The data alone can hardly show that it did not.</source>
        <translation>Jede Person ist ihre eigene Kontrolle: Eine Wirkung, die länger anhält als die Zeit zwischen den Behandlungen, würde der falschen zugerechnet. Die Daten allein können kaum zeigen, dass es nicht so war.</translation>
    </message>
    <message>
        <source>A difference between the periods, from whatever cause, is mixed into a comparison that does not allow for it.</source>
        <translation>Ein Unterschied zwischen den Perioden, gleich woher, mischt sich in einen Vergleich, der ihn nicht berücksichtigt.</translation>
    </message>
    <message>
        <source>The arms are different people: chance differences between them at the start are part of every difference at the end.</source>
        <translation>Die Arme sind verschiedene Menschen: Zufällige Unterschiede zwischen ihnen zu Beginn stecken in jedem Unterschied am Ende.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: improvement by itself, expectation and treatment cannot be told apart.</source>
        <translation>Es gibt nichts zum Vergleichen: Besserung von selbst, Erwartung und Behandlung lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>With %1 people the intervals are wide; a result like this can come about by chance more easily than the single p-value suggests once several scales and days are looked at.</source>
        <translation>Mit %1 Personen sind die Intervalle weit; ein solches Ergebnis kann leichter durch Zufall entstehen, als der einzelne p-Wert vermuten lässt, sobald man mehrere Skalen und Tage betrachtet.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Shows the same people&apos;s other period: %1, or %2.</source>
        <translation>Zeigt die andere Periode derselben Personen: %1 oder %2.</translation>
    </message>
    <message>
        <source>Shows the other arm: %1, or %2.</source>
        <translation>Zeigt den anderen Arm: %1 oder %2.</translation>
    </message>
</context>
<context>
    <name>text::ContentWords</name>
    <message>
        <source>%1, %2</source>
        <comment>a source, where in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>read in the source itself</source>
        <translation>in der Quelle selbst gelesen</translation>
    </message>
    <message>
        <source>read in a secondary source</source>
        <translation>in einer Sekundärquelle gelesen</translation>
    </message>
    <message>
        <source>derived here</source>
        <translation>hier abgeleitet</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>sources, how they were read</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The news text</source>
        <translation>Der Nachrichtentext</translation>
    </message>
    <message>
        <source>Amiaz (letter)</source>
        <translation>Amiaz (Leserbrief)</translation>
    </message>
    <message>
        <source>Press on Jelen 2025</source>
        <translation>Presse zu Jelen 2025</translation>
    </message>
    <message>
        <source>Summaries of Jelen 2025</source>
        <translation>Zusammenfassungen von Jelen 2025</translation>
    </message>
    <message>
        <source>Current Psychiatry, about 2020</source>
        <translation>Current Psychiatry, etwa 2020</translation>
    </message>
    <message>
        <source>Yoon 2019 (reply)</source>
        <translation>Yoon 2019 (Antwort)</translation>
    </message>
    <message>
        <source>Blood-flow sub-study 2026</source>
        <translation>Teilstudie zur Durchblutung 2026</translation>
    </message>
    <message>
        <source>TRANSFORM-1/2 by sex</source>
        <translation>TRANSFORM-1/2 nach Geschlecht</translation>
    </message>
    <message>
        <source>NIMH crossover (open data)</source>
        <translation>NIMH-Crossover (offene Daten)</translation>
    </message>
    <message>
        <source>News report 2018</source>
        <translation>Nachrichtenbericht 2018</translation>
    </message>
    <message>
        <source>Spravato label</source>
        <translation>Fachinformation Spravato</translation>
    </message>
</context>
<context>
    <name>widgets::ArmWords</name>
    <message>
        <source>No sequence</source>
        <translation>Keine Sequenz</translation>
    </message>
</context>
<context>
    <name>widgets::AxisLimits</name>
    <message>
        <source>automatic (%1)</source>
        <translation>automatisch (%1)</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 von</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from … to …</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Axis limits</source>
        <translation>Achsengrenzen</translation>
    </message>
    <message>
        <source>A&amp;utomatic</source>
        <translation>A&amp;utomatisch</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Two numbers, the smaller one first.</source>
        <translation>Zwei Zahlen, die kleinere zuerst.</translation>
    </message>
</context>
<context>
    <name>widgets::BlockadeSwitch</name>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
</context>
<context>
    <name>widgets::DesignMap</name>
    <message>
        <source>%1 d</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <translation>%1–%2 Tg.</translation>
    </message>
    <message>
        <source>Design map</source>
        <translation>Plan des Designs</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>Lists these people</source>
        <translation>Listet diese Personen auf</translation>
    </message>
    <message>
        <source>Shows everybody again</source>
        <translation>Zeigt wieder alle</translation>
    </message>
    <message>
        <source>Shows only the people of “%1”</source>
        <translation>Zeigt nur die Personen von „%1“</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>behandelt</translation>
    </message>
    <message>
        <source>%1, period %2: %3, %4 treated</source>
        <translation>%1, Periode %2: %3, %4 behandelt</translation>
    </message>
    <message>
        <source>%1: %2 treated</source>
        <translation>%1: %2 behandelt</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Periode %1</translation>
    </message>
</context>
<context>
    <name>widgets::FilterHeader</name>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>word · &gt;=20 · &lt;5 · 10~15 · /expression/ · P0* · =empty · !not this</source>
        <translation>Wort · &gt;=20 · &lt;5 · 10~15 · /Ausdruck/ · P0* · =empty · !nicht dies</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>widgets::FlowChart</name>
    <message>
        <source>Flow of participants</source>
        <translation>Weg der Personen</translation>
    </message>
    <message>
        <source>not assigned, not treated</source>
        <translation>nicht zugeteilt, nicht behandelt</translation>
    </message>
    <message>
        <source>Screened: not reported</source>
        <translation>Screening: nicht berichtet</translation>
    </message>
    <message>
        <source>Says why</source>
        <translation>Sagt, warum</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>Lists these people</source>
        <translation>Listet diese Personen auf</translation>
    </message>
    <message>
        <source>in all sequences</source>
        <translation>in allen Sequenzen</translation>
    </message>
    <message>
        <source>Shows everybody again</source>
        <translation>Zeigt wieder alle</translation>
    </message>
    <message>
        <source>Shows only the people of “%1”</source>
        <translation>Zeigt nur die Personen von „%1“</translation>
    </message>
    <message>
        <source>%1, period %2</source>
        <translation>%1, Periode %2</translation>
    </message>
    <message>
        <source>not treated</source>
        <translation>nicht behandelt</translation>
    </message>
    <message>
        <source>any arm</source>
        <translation>irgendein Arm</translation>
    </message>
    <message>
        <source>%1 treated</source>
        <translation>%1 behandelt</translation>
    </message>
    <message>
        <source>%1 · %2 scored</source>
        <translation>%1 · %2 bewertet</translation>
    </message>
    <message>
        <source>%1 · %2 with another arm</source>
        <translation>%1 · %2 mit einem anderen Arm</translation>
    </message>
    <message>
        <source>Period %1: %2</source>
        <translation>Periode %1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Reason not reported</source>
        <translation>Grund nicht berichtet</translation>
    </message>
    <message>
        <source>Lists these people and the reasons</source>
        <translation>Listet diese Personen und die Gründe auf</translation>
    </message>
    <message>
        <source>%1: %2 not treated, %3</source>
        <translation>%1: %2 nicht behandelt, %3</translation>
    </message>
    <message>
        <source>Shows only these people</source>
        <translation>Zeigt nur diese Personen</translation>
    </message>
    <message>
        <source>analysed</source>
        <translation>ausgewertet</translation>
    </message>
    <message>
        <source>Lists the people with a score at the visit of the key results, in a crossover after both treatments</source>
        <translation>Listet die Personen mit einem Wert bei der Visite der wichtigsten Ergebnisse auf, in einer Crossover-Studie nach beiden Behandlungen</translation>
    </message>
    <message>
        <source>completed both periods</source>
        <translation>schlossen beide Perioden ab</translation>
    </message>
    <message>
        <source>completed all periods</source>
        <translation>schlossen alle Perioden ab</translation>
    </message>
    <message>
        <source>scored after treatment</source>
        <translation>nach der Behandlung bewertet</translation>
    </message>
</context>
<context>
    <name>widgets::IntervalButton</name>
    <message>
        <source>%1: 95 % interval %2, mean %3, %4</source>
        <translation>%1: 95&#xa0;%-Intervall %2, Mittelwert %3, %4</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>widgets::ParticipantPanel</name>
    <message>
        <source>woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahre</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Vorige Person</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Previous person (Page Up)</source>
        <translation>Vorige Person (Bild auf)</translation>
    </message>
    <message>
        <source>Next person (Page Down)</source>
        <translation>Nächste Person (Bild ab)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>This study has no participants.</source>
        <translation>Diese Studie hat keine Personen.</translation>
    </message>
    <message>
        <source>Click a line, or use Page Down, to look at one person.</source>
        <translation>Klicken Sie auf eine Linie oder drücken Sie Bild ab, um eine Person anzusehen.</translation>
    </message>
    <message>
        <source>Period %1</source>
        <translation>Periode %1</translation>
    </message>
    <message>
        <source>Scores of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>&amp;Note on this score…</source>
        <translation>&amp;Notiz zu diesem Wert&#xa0;…</translation>
    </message>
    <message>
        <source>No treatment period is known</source>
        <translation>Keine Behandlungsperiode ist bekannt</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Not in the comparison</source>
        <translation>Nicht im Vergleich</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
</context>
<context>
    <name>widgets::TableModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>widgets::VisitTable</name>
    <message>
        <source>n, mean (SD) and interval by visit</source>
        <translation>n, Mittelwert (SD) und Intervall nach Visite</translation>
    </message>
</context>
<context>
    <name>widgets::VisitTableModel</name>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>%1: n</source>
        <translation>%1: n</translation>
    </message>
    <message>
        <source>Mean (SD)</source>
        <translation>Mittelwert (SD)</translation>
    </message>
    <message>
        <source>Mean (SD)</source>
        <comment>of the arm above</comment>
        <translation>Mittelwert (SD)</translation>
    </message>
    <message>
        <source>%1 CI</source>
        <comment>95 % CI</comment>
        <translation>%1-KI</translation>
    </message>
</context>
<context>
    <name>window::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>People, pages, actions, help</source>
        <translation>Personen, Seiten, Aktionen, Hilfe</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>Nichts passt. Weniger Buchstaben finden mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found, the best %2 are listed</source>
        <translation>%1 gefunden, die besten %2 sind aufgelistet</translation>
    </message>
</context>
<context>
    <name>window::FilterBar</name>
    <message>
        <source>+ Fi&amp;lter</source>
        <translation>+ Fi&amp;lter</translation>
    </message>
    <message>
        <source>Completers &amp;only</source>
        <translation>Nur &amp;Vollständige</translation>
    </message>
    <message>
        <source>People with a score in every period of the design</source>
        <translation>Personen mit einem Wert in jeder Periode des Designs</translation>
    </message>
    <message>
        <source>Change the filter %1</source>
        <translation>Den Filter %1 ändern</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Den Filter %1 entfernen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 von %2 Personen</translation>
    </message>
    <message>
        <source>Nobody is left: no single condition is to blame, drop more than one.</source>
        <translation>Niemand bleibt übrig: Keine einzelne Bedingung ist schuld, lassen Sie mehr als eine weg.</translation>
    </message>
    <message>
        <source>Nobody is left. Without “%1”: %2.</source>
        <translation>Niemand bleibt übrig. Ohne „%1“: %2.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Weglassen</translation>
    </message>
</context>
<context>
    <name>window::FilterEditor</name>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;nwenden</translation>
    </message>
    <message>
        <source>Column to filter by</source>
        <translation>Spalte, nach der gefiltert wird</translation>
    </message>
    <message>
        <source>What its value must be</source>
        <translation>Was ihr Wert sein muss</translation>
    </message>
    <message>
        <source>F, &gt;=20, 10~15, /regex/</source>
        <translation>F, &gt;=20, 10~15, /regex/</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the filter</source>
        <translation>Den Filter abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>window::HelpTopics</name>
    <message>
        <source>The switch</source>
        <translation>Der Schalter</translation>
    </message>
    <message>
        <source>The switch shows one side of the comparison; the other stays behind it in grey. Compare shows both in full. Nothing is computed by a flip: both sides are in the study.</source>
        <translation>Der Schalter zeigt eine Seite des Vergleichs; die andere bleibt in Grau dahinter. Vergleichen zeigt beide ganz. Beim Umlegen wird nichts berechnet: Beide Seiten sind in der Studie.</translation>
    </message>
    <message>
        <source>Observed and simulated values</source>
        <translation>Beobachtete und simulierte Werte</translation>
    </message>
    <message>
        <source>Solid lines and filled marks are observed: typed in or imported.</source>
        <translation>Durchgezogene Linien und gefüllte Marken sind beobachtet: eingetippt oder importiert.</translation>
    </message>
    <message>
        <source>Dashed lines and hollow marks are simulated or modelled, in legends and exports too.</source>
        <translation>Gestrichelte Linien und hohle Marken sind simuliert oder modelliert, auch in Legenden und Exporten.</translation>
    </message>
    <message>
        <source>The badge in the header says where the study&apos;s values come from; it goes along with every figure, file and copied number.</source>
        <translation>Das Kennzeichen im Kopf sagt, woher die Werte der Studie kommen; es geht mit jeder Abbildung, jeder Datei und jeder kopierten Zahl mit.</translation>
    </message>
    <message>
        <source>Words of a filter</source>
        <translation>Wörter eines Filters</translation>
    </message>
    <message>
        <source>A word or a number: the same word or number.</source>
        <translation>Ein Wort oder eine Zahl: dasselbe Wort oder dieselbe Zahl.</translation>
    </message>
    <message>
        <source>&gt;=20 or &lt;5: a number on that side. 10~15: from 10 to 15, both included.</source>
        <translation>&gt;=20 oder &lt;5: eine Zahl auf dieser Seite. 10~15: von 10 bis 15, beide eingeschlossen.</translation>
    </message>
    <message>
        <source>/^P0[1-3]/: a regular expression. P0*: a star stands for anything.</source>
        <translation>/^P0[1-3]/: ein regulärer Ausdruck. P0*: Ein Stern steht für alles.</translation>
    </message>
    <message>
        <source>=empty: no value. !word: everything but what stands behind the mark.</source>
        <translation>=empty: kein Wert. !Wort: alles außer dem, was hinter dem Zeichen steht.</translation>
    </message>
    <message>
        <source>Intervals before p-values</source>
        <translation>Intervalle vor p-Werten</translation>
    </message>
    <message>
        <source>A 95 % interval holds the values that the data do not rule out at that level: how large the effect may be, and how small. A p-value alone says neither.</source>
        <translation>Ein 95&#xa0;%-Intervall enthält die Werte, die die Daten auf diesem Niveau nicht ausschließen: wie groß der Effekt sein kann, und wie klein. Ein p-Wert allein sagt keines von beiden.</translation>
    </message>
    <message>
        <source>The number of people behind each mean stands in the figure. Who is left out of a comparison is listed with the reason, at the foot of the window.</source>
        <translation>Die Anzahl der Personen hinter jedem Mittelwert steht in der Abbildung. Wer aus einem Vergleich fällt, steht mit dem Grund am Fuß des Fensters.</translation>
    </message>
    <message>
        <source>What this design cannot tell</source>
        <translation>Was dieses Design nicht sagen kann</translation>
    </message>
</context>
<context>
    <name>window::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Enter or a click goes to a line. What stands below it in grey was undone.</source>
        <translation>Eingabe oder ein Klick geht zu einer Zeile. Was darunter in Grau steht, wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie sie geöffnet wurde</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
</context>
<context>
    <name>window::KeyHelp</name>
    <message>
        <source>On %1</source>
        <translation>Auf der Seite %1</translation>
    </message>
    <message>
        <source>Play the days, or pause, while the figure has the keyboard</source>
        <translation>Die Tage abspielen oder anhalten, während die Abbildung die Tastatur hat</translation>
    </message>
    <message>
        <source>Previous day, next day</source>
        <translation>Voriger Tag, nächster Tag</translation>
    </message>
    <message>
        <source>Previous person, next person, as they are sorted</source>
        <translation>Vorige Person, nächste Person, wie sie sortiert sind</translation>
    </message>
    <message>
        <source>Open the profile of the person in the table</source>
        <translation>Das Profil der Person in der Tabelle öffnen</translation>
    </message>
    <message>
        <source>Move the threshold, while its line has the keyboard</source>
        <translation>Die Schwelle bewegen, während ihre Linie die Tastatur hat</translation>
    </message>
    <message>
        <source>Copy cells, paste cells</source>
        <translation>Zellen kopieren, Zellen einfügen</translation>
    </message>
    <message>
        <source>Empty the cells</source>
        <translation>Die Zellen leeren</translation>
    </message>
    <message>
        <source>Put back what was refused</source>
        <translation>Zurückholen, was abgelehnt wurde</translation>
    </message>
    <message>
        <source>In a figure</source>
        <translation>In einer Abbildung</translation>
    </message>
    <message>
        <source>%1 and an arrow</source>
        <translation>%1 und ein Pfeil</translation>
    </message>
    <message>
        <source>Read point by point</source>
        <translation>Punkt für Punkt lesen</translation>
    </message>
    <message>
        <source>Go to the next line</source>
        <translation>Zur nächsten Linie gehen</translation>
    </message>
    <message>
        <source>First and last point</source>
        <translation>Erster und letzter Punkt</translation>
    </message>
    <message>
        <source>Choose the person</source>
        <translation>Die Person wählen</translation>
    </message>
    <message>
        <source>Let go of the person</source>
        <translation>Die Person loslassen</translation>
    </message>
    <message>
        <source>Closer, further away, all</source>
        <translation>Näher, weiter weg, alles</translation>
    </message>
    <message>
        <source>Move to the side</source>
        <translation>Zur Seite bewegen</translation>
    </message>
    <message>
        <source>Pin the value, go to the next pin</source>
        <translation>Den Wert anheften, zum nächsten angehefteten gehen</translation>
    </message>
    <message>
        <source>Take the pin away</source>
        <translation>Den angehefteten lösen</translation>
    </message>
    <message>
        <source>Write a note on the value or the pin</source>
        <translation>Eine Notiz zum Wert oder zum angehefteten schreiben</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Type the axis limits</source>
        <translation>Die Achsengrenzen eintippen</translation>
    </message>
    <message>
        <source>All it offers: origin, copies, export</source>
        <translation>Alles, was sie bietet: Herkunft, Kopien, Export</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>One of the six questions</source>
        <translation>Eine der sechs Fragen</translation>
    </message>
    <message>
        <source>The question before, the next question</source>
        <translation>Vorige Frage, nächste Frage</translation>
    </message>
</context>
<context>
    <name>window::LessonDesk</name>
    <message>
        <source>The lesson needs another study</source>
        <translation>Die Lektion braucht eine andere Studie</translation>
    </message>
    <message>
        <source>The study on screen was imported and is not saved. The lesson opens another one, and the imported study would have to be imported again.</source>
        <translation>Die Studie auf dem Bildschirm wurde importiert und ist nicht gespeichert. Die Lektion öffnet eine andere, und die importierte müsste noch einmal importiert werden.</translation>
    </message>
    <message>
        <source>Open the lesson’s study</source>
        <translation>Studie der Lektion öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>The lesson starts again, without the answers that were given.</source>
        <translation>Die Lektion beginnt von vorn, ohne die gegebenen Antworten.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>window::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New study…</source>
        <translation>&amp;Neue Studie&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open a BIDS &amp;folder…</source>
        <translation>BIDS-&amp;Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Built-in studies</source>
        <translation>Mit&amp;gelieferte Studien</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Export figure…</source>
        <translation>Abbildung &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bil&amp;d kopieren</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>&amp;Tabelle kopieren</translation>
    </message>
    <message>
        <source>The table is in the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>N&amp;otiz schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>All n&amp;otes…</source>
        <translation>&amp;Alle Notizen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Snapshots…</source>
        <translation>&amp;Momentaufnahmen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Flip the switch</source>
        <translation>&amp;Schalter umlegen</translation>
    </message>
    <message>
        <source>&amp;Reset the view</source>
        <translation>Ansicht &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Previous person</source>
        <translation>&amp;Vorige Person</translation>
    </message>
    <message>
        <source>&amp;Next person</source>
        <translation>&amp;Nächste Person</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Sei&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>T&amp;hemen</translation>
    </message>
    <message>
        <source>&amp;Validation…</source>
        <translation>&amp;Prüfwerte&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;About Blockade</source>
        <translation>&amp;Über Blockade</translation>
    </message>
    <message>
        <source>Blockade %1, a visual explorer of crossover trials. Free software under the GNU GPL 3 or later.</source>
        <translation>Blockade %1, ein visueller Erkunder von Crossover-Studien. Freie Software unter der GNU GPL 3 oder neuer.</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Die Liste leeren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Studies and tables (*.blockade *.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Studien und Tabellen (*.blockade *.csv *.tsv *.txt *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a BIDS folder</source>
        <translation>BIDS-Ordner öffnen</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PNG picture (*.png);;PDF (*.pdf);;Table (*.csv);;Figure as data (*.json)</source>
        <translation>SVG-Bild (*.svg);;PNG-Bild (*.png);;PDF (*.pdf);;Tabelle (*.csv);;Abbildung als Daten (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Alles &amp;finden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <source>N&amp;avigation</source>
        <translation>Nav&amp;igation</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Personenleiste</translation>
    </message>
    <message>
        <source>Next ar&amp;ea</source>
        <translation>Näc&amp;hster Bereich</translation>
    </message>
    <message>
        <source>Previous are&amp;a</source>
        <translation>Vori&amp;ger Bereich</translation>
    </message>
    <message>
        <source>Reset the la&amp;yout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Everything &amp;larger</source>
        <translation>Alles größer (&amp;+)</translation>
    </message>
    <message>
        <source>Everything &amp;smaller</source>
        <translation>Alles kleiner (&amp;−)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>Presen&amp;tation</source>
        <translation>Präs&amp;entation</translation>
    </message>
    <message>
        <source>Lea&amp;ve the presentation</source>
        <translation>Präs&amp;entation verlassen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a page, what it shows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Imported into memory: %1 scores of %2 people. Save it to keep it.</source>
        <translation>In den Speicher importiert: %1 Werte von %2 Personen. Speichern Sie sie, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Blockade study (*.blockade)</source>
        <translation>Blockade-Studie (*.blockade)</translation>
    </message>
    <message>
        <source>Everything is shown at %1 %.</source>
        <translation>Alles wird mit %1&#xa0;% gezeigt.</translation>
    </message>
    <message>
        <source>Panels, pages and window are laid out as at the first start.</source>
        <translation>Leisten, Seiten und Fenster sind angeordnet wie beim ersten Start.</translation>
    </message>
    <message>
        <source>Store the new study</source>
        <translation>Die neue Studie speichern</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Alles z&amp;urücksetzen</translation>
    </message>
    <message>
        <source>Lesso&amp;n</source>
        <translation>Le&amp;ktion</translation>
    </message>
    <message>
        <source>&amp;On: next step, figure or page</source>
        <translation>&amp;Weiter: nächster Schritt, nächste Abbildung oder Seite</translation>
    </message>
    <message>
        <source>&amp;Back: previous step, figure or page</source>
        <translation>&amp;Zurück: voriger Schritt, vorige Abbildung oder Seite</translation>
    </message>
    <message>
        <source>P&amp;ointer</source>
        <translation>Zeiger auf &amp;dem Bild</translation>
    </message>
    <message>
        <source>&amp;Controls beside the figure</source>
        <translation>Knöp&amp;fe neben der Abbildung</translation>
    </message>
    <message>
        <source>Blac&amp;k screen</source>
        <translation>Sch&amp;warzer Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Previous step</source>
        <translation>&amp;Voriger Schritt</translation>
    </message>
    <message>
        <source>&amp;Skip this step’s question</source>
        <translation>Frage dieses Schritts ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Back to this step’s view</source>
        <translation>Zurück zur &amp;Ansicht dieses Schritts</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>Von vorn be&amp;ginnen</translation>
    </message>
    <message>
        <source>&amp;Close the lesson</source>
        <translation>Lektion &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;All lessons</source>
        <translation>Alle Lekt&amp;ionen</translation>
    </message>
</context>
<context>
    <name>window::NewStudyDialog</name>
    <message>
        <source>Crossover</source>
        <translation>Crossover</translation>
    </message>
    <message>
        <source>Parallel arms</source>
        <translation>Parallele Arme</translation>
    </message>
    <message>
        <source>Arms, one a line</source>
        <translation>Arme, je Zeile einer</translation>
    </message>
    <message>
        <source>Placebo
Active drug</source>
        <translation>Placebo
Verum</translation>
    </message>
    <message>
        <source>Visits, one a line</source>
        <translation>Visiten, je Zeile eine</translation>
    </message>
    <message>
        <source>Scales, one a line</source>
        <translation>Skalen, je Zeile eine</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>What the study is called</source>
        <translation>Wie die Studie heißt</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Arms, one a line</source>
        <translation>&amp;Arme, je Zeile einer</translation>
    </message>
    <message>
        <source>&amp;Visits, one a line</source>
        <translation>&amp;Visiten, je Zeile eine</translation>
    </message>
    <message>
        <source>&amp;Scales, one a line</source>
        <translation>&amp;Skalen, je Zeile eine</translation>
    </message>
    <message>
        <source>&amp;Create…</source>
        <translation>An&amp;legen&#xa0;…</translation>
    </message>
    <message>
        <source>Arms: %1. Sequences: %2. Visits: %3. Scales: %4.</source>
        <translation>Arme: %1. Sequenzen: %2. Visiten: %3. Skalen: %4.</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Ein Titel ist nötig.</translation>
    </message>
    <message>
        <source>“%1” is not understood. A visit: baseline, day 7, minute 40. A scale: MADRS, or Mood 0 to 100.</source>
        <translation>„%1“ ist nicht verständlich. Eine Visite: baseline, day 7, minute 40. Eine Skala: MADRS, oder Stimmung 0 to 100.</translation>
    </message>
    <message>
        <source>Two arms, one visit and one scale are needed at least.</source>
        <translation>Mindestens zwei Arme, eine Visite und eine Skala sind nötig.</translation>
    </message>
    <message>
        <source>“%1” is there twice, or is no name.</source>
        <translation>„%1“ steht zweimal da oder ist kein Name.</translation>
    </message>
</context>
<context>
    <name>window::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>&amp;Keep the note</source>
        <translation>Notiz &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Verfasst von</translation>
    </message>
</context>
<context>
    <name>window::NotesDialog</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Search text, author, person</source>
        <translation>In Text, Namen, Person suchen</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Die Notizen durchsuchen</translation>
    </message>
    <message>
        <source>&amp;New note…</source>
        <translation>&amp;Neue Notiz&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Noch keine Notizen.</translation>
    </message>
    <message>
        <source>%1 of %2 notes</source>
        <translation>%1 von %2 Notizen</translation>
    </message>
    <message>
        <source>Remove the note on %1</source>
        <translation>Entfernen der Notiz zu %1</translation>
    </message>
</context>
<context>
    <name>window::PaletteModel</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Built-in study</source>
        <translation>Mitgelieferte Studie</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>Zuletzt geöffnete Datei</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Studie</translation>
    </message>
</context>
<context>
    <name>window::Presentation</name>
    <message>
        <source>Black screen; any key of the clicker brings the picture back</source>
        <translation>Schwarzer Bildschirm; jede Taste des Zeigers bringt das Bild zurück</translation>
    </message>
</context>
<context>
    <name>window::Remarks</name>
    <message>
        <source>This study cannot be written to: save a copy, and notes and snapshots go there.</source>
        <translation>In diese Studie lässt sich nicht schreiben: Speichern Sie eine Kopie; Notizen und Momentaufnahmen kommen dorthin.</translation>
    </message>
    <message>
        <source>Change the note on %1</source>
        <translation>Ändern der Notiz zu %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Momentaufnahme %1</translation>
    </message>
</context>
<context>
    <name>window::ResetAll</name>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Everything is as it starts: view, filter, pages, zooms and panels.</source>
        <translation>Alles ist wie beim Start: Ansicht, Filter, Seiten, Zoom und Leisten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>window::SessionKeeper</name>
    <message>
        <source>The study of the last session is no longer there: %1</source>
        <translation>Die Studie der letzten Sitzung ist nicht mehr da: %1</translation>
    </message>
    <message>
        <source>The study of the last session was imported and never saved; open its file again.</source>
        <translation>Die Studie der letzten Sitzung war importiert und nie gespeichert; öffnen Sie ihre Datei noch einmal.</translation>
    </message>
</context>
<context>
    <name>window::SettingsDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Curves travel</source>
        <translation>Kurven wandern</translation>
    </message>
    <message>
        <source>Reduced: curves jump</source>
        <translation>Weniger: Kurven springen</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Wörter und Zahlen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Point: 9.6</source>
        <translation>Punkt: 9.6</translation>
    </message>
    <message>
        <source>Comma: 9,6</source>
        <translation>Komma: 9,6</translation>
    </message>
    <message>
        <source>Digits of results</source>
        <translation>Stellen der Ergebnisse</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>One decimal more</source>
        <translation>Eine Nachkommastelle mehr</translation>
    </message>
    <message>
        <source>Two decimals more</source>
        <translation>Zwei Nachkommastellen mehr</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Tables that are copied and numbers in files always have every digit.</source>
        <translation>Kopierte Tabellen und Zahlen in Dateien haben immer alle Stellen.</translation>
    </message>
    <message>
        <source>%1 (95 % CI %2)
%3 · %4</source>
        <comment>mean, interval, share, p</comment>
        <translation>%1 (95&#xa0;%-KI %2)
%3 · %4</translation>
    </message>
    <message>
        <source>Notes and sessions</source>
        <translation>Notizen und Sitzungen</translation>
    </message>
    <message>
        <source>Your name on notes</source>
        <translation>Ihr Name auf Notizen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Start where I left off</source>
        <translation>Beginnen, wo ich aufgehört habe</translation>
    </message>
</context>
<context>
    <name>window::SnapshotsDialog</name>
    <message>
        <source>&amp;Keep this view</source>
        <translation>Diese Ansicht &amp;behalten</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Name dieser Ansicht</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Filter, scale, side and page, kept in the study&apos;s file.</source>
        <translation>Filter, Skala, Seite des Vergleichs und Seite, in der Datei der Studie aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept in the study&apos;s file: this study needs a saved copy first.</source>
        <translation>In der Datei der Studie aufbewahrt: Diese Studie braucht erst eine gespeicherte Kopie.</translation>
    </message>
    <message>
        <source>Remove the snapshot %1</source>
        <translation>Entfernen der Momentaufnahme %1</translation>
    </message>
</context>
<context>
    <name>window::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>read-only study ·</source>
        <translation>schreibgeschützte Studie ·</translation>
    </message>
    <message>
        <source>saved in %1 ·</source>
        <translation>gespeichert in %1 ·</translation>
    </message>
    <message>
        <source>imported, not saved ·</source>
        <translation>importiert, nicht gespeichert ·</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Not in the comparison</source>
        <translation>Nicht im Vergleich</translation>
    </message>
</context>
<context>
    <name>window::StudyHeader</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find people, pages, actions and help (Ctrl+K)</source>
        <translation>Personen, Seiten, Aktionen und Hilfe finden (Strg+K)</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Keys and help (F1)</source>
        <translation>Tasten und Hilfe (F1)</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>Woher die Daten kommen</translation>
    </message>
</context>
<context>
    <name>window::Validation</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Computed here</source>
        <translation>Hier berechnet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 of %2 golden values passed on this machine. Each was computed anew by the functions that the analyses use.</source>
        <translation>%1 von %2 Prüfwerten bestanden auf diesem Rechner. Jeder wurde mit den Funktionen der Auswertungen neu berechnet.</translation>
    </message>
    <message>
        <source>Golden values</source>
        <translation>Prüfwerte</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Computing golden values…</source>
        <translation>Prüfwerte werden berechnet&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>Als Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
</TS>
