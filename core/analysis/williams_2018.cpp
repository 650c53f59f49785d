// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/williams_2018.h"

#include <QStringList>

namespace analysis {

using namespace Qt::StringLiterals;

study::About williams2018About()
{
    const QStringList limits = {
        u"Whether ketamine works at all: everybody received ketamine both times, so there is no arm without it (design: Williams 2018, abstract)."_s,
        u"Whether naltrexone alone lowers mood: it was never given without ketamine, in people many of whom took other antidepressants (Amiaz, Am J Psychiatry, doi:10.1176/appi.ajp.2018.18111231)."_s,
        u"Which opioid receptor matters: 50 mg of naltrexone occupies mu and kappa receptors alike (Amiaz, Am J Psychiatry, doi:10.1176/appi.ajp.2018.18111231)."_s,
        u"Whether ketamine acts on opioid receptors or merely needs them intact: attenuation is not mediation (Sanacora 2019, doi:10.1176/appi.ajp.2018.18091061), and the authors agree that a direct and an indirect route look the same here (Heifets 2019, Am J Psychiatry 176:249–250)."_s,
        u"How large the effect is: the trial stopped at a planned interim look with 14 of 30 people studied and 12 completed (Williams 2018, abstract); effects that stop a trial early are overestimated on average."_s,
        u"What happens to responders in general: the seven were chosen after their response to ketamine and placebo was known (Williams 2018, abstract); people chosen for an extreme score tend to be less extreme the next time."_s,
        u"What any single person did: individual values were never published. The people shown are simulated to satisfy every published fact, and other draws would satisfy them too."_s,
    };
    study::About about;
    about.key = u"williams-2018"_s;
    about.title = u"Ketamine × naltrexone"_s;
    about.subtitle = u"Williams 2018 · double-blind crossover"_s;
    about.question = u"Does ketamine need the opioid system to lift depression?"_s;
    about.citation =
        u"Williams NR, Heifets BD, Blasey C, Sudheimer K, Pannu J, Pankow H, Hawkins J, Birnbaum J, Lyons DM, "_s
        u"Rodriguez CI, Schatzberg AF. Am J Psychiatry 2018;175(12):1205–1215. doi:10.1176/appi.ajp.2018.18020138. "_s
        u"PMID 30153752. NCT02911597."_s;
    about.badge = u"Simulated to match published facts"_s;
    about.limits = limits.join(u'\n');
    return about;
}

std::vector<study::Source> williams2018Sources(std::uint64_t seed)
{
    return {
        {.id = study::SourceId(1), .name = u"Williams 2018"_s, .citation = williams2018About().citation, .sha256 = {}},
        {.id = study::SourceId(2),
         .name = u"Williams 2019"_s,
         .citation = u"Williams et al., Mol Psychiatry 2019, doi:10.1038/s41380-019-0503-4, PMID 31467392 "_s
                     u"(suicidality in the same twelve people)"_s,
         .sha256 = {}},
        {.id = study::SourceId(3),
         .name = u"Reconstruction, seed %1"_s.arg(seed),
         .citation = u"Simulated participants, drawn with seed %1 so that they satisfy every published fact of "_s
                     u"Williams 2018 and 2019; no value in it was measured"_s.arg(seed),
         .sha256 = {}}};
}

QString williams2018NonCompleterReason()
{
    return u"Did not complete both infusions: 14 were studied, 12 completed (Williams 2018, abstract). When and why is "_s
           u"not published; a screening baseline alone is an assumption."_s;
}

} // namespace analysis
