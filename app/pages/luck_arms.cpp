// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/luck_arms.h"

#include <QCoreApplication>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

struct ArmsWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::LuckArms)
};

// Citations stay as they are in every language.
QString armsTrial()
{
    return u"Williams 2018, Am J Psychiatry 175:1205, abstract"_s;
}

QString amiaz()
{
    return u"Amiaz, letter, doi:10.1176/appi.ajp.2018.18111231"_s;
}

} // namespace

std::array<CellWords, cellCount> cellWords()
{
    const QString here = ArmsWords::tr("In this trial, by everybody in turn");
    const QString missing = ArmsWords::tr("Missing in this trial");
    const QString jelen = u"Jelen 2025, doi:10.1038/s41591-025-03800-w"_s;
    const QString yoon2025 = u"Yoon 2025, doi:10.1093/ijnp/pyaf056"_s;
    const QString yoon2019 = u"Yoon 2019, doi:10.1001/jamapsychiatry.2018.3990"_s;
    return {
        {{ArmsWords::tr("Ketamine after placebo"), true, here,
          ArmsWords::tr("Also in Jelen 2025 and Yoon 2025 (abstracts)."), jelen + u"; "_s + yoon2025},
         {ArmsWords::tr("Ketamine after naltrexone"), true, here,
          ArmsWords::tr("Also in Jelen 2025, in Yoon 2025, and for 5 people without comparison in Yoon 2019 "
                        "(as summarised by MDedge)."),
          jelen + u"; "_s + yoon2025 + u"; "_s + yoon2019},
         {ArmsWords::tr("Neither: placebo and no ketamine"), false, missing,
          ArmsWords::tr("Elsewhere: Yoon 2025 with midazolam and saline in 19 of 58 people (abstract); beside ketamine "
                        "alone also Zarate 2006 (as told by The Drug Classroom) and Fava 2018 (abstract)."),
          yoon2025 + u"; Zarate 2006; Fava 2018, PMC6447473"_s},
         {ArmsWords::tr("Naltrexone without ketamine"), false, missing,
          ArmsWords::tr("In none of the trials that are listed here. Amiaz asked for it in a letter."), amiaz()}}};
}

std::vector<Conclusion> armConclusions()
{
    return {
        {u"less-after-naltrexone"_s,
         ArmsWords::tr("After naltrexone, ketamine does less for mood."),
         {true, true, false, false},
         ArmsWords::tr("This trial has both cells: HAM-D-6 and HAM-D-17 fell less on days 1 and 3 (%1). Why, two cells "
                       "cannot tell.")
             .arg(armsTrial()),
         armsTrial()},
        {u"ketamine-works"_s,
         ArmsWords::tr("Ketamine relieves depression."),
         {true, false, true, false},
         ArmsWords::tr(
             "Needs people without ketamine, and this trial had none: time, hope and care are in every change "
             "it measured. Zarate 2006 and Fava 2018 compared; Lii 2023, under anaesthesia, saw no difference "
             "(preprint abstract)."),
         u"Zarate 2006; Fava 2018, PMC6447473; Lii 2023, doi:10.1038/s44220-023-00140-x"_s},
        {u"still-works"_s,
         ArmsWords::tr("Even after naltrexone, ketamine still does something."),
         {false, true, false, true},
         ArmsWords::tr("Needs naltrexone without ketamine. No trial that is listed here had that cell."),
         {}},
        {u"naltrexone-harmless"_s,
         ArmsWords::tr("Naltrexone by itself leaves mood alone."),
         {false, false, true, true},
         ArmsWords::tr("Needs both cells without ketamine. Naltrexone itself could worsen symptoms, as Amiaz wrote "
                       "in a letter: then it would look as if it blocked ketamine."),
         amiaz()},
        {u"opioids-needed"_s,
         ArmsWords::tr("Ketamine needs opioid receptors to work."),
         {true, true, true, true},
         ArmsWords::tr(
             "Needs all four: the difference that ketamine makes with naltrexone and without it. Even then a "
             "direct and an indirect way cannot be told apart, as the authors say themselves (Heifets 2019)."),
         u"Heifets 2019, doi:10.1176/appi.ajp.2018.18091061r"_s},
        {u"dissociation-stays"_s,
         ArmsWords::tr("Naltrexone does not change dissociation."),
         {true, true, false, false},
         ArmsWords::tr("This trial has both cells and reports no differences in CADSS (%1). Values were not published, "
                       "so how large a difference was left open is not known.")
             .arg(armsTrial()),
         armsTrial()},
    };
}

} // namespace pages
