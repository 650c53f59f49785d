# SPDX-FileCopyrightText: Blockade contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by mixed_model.R and mmrm.R: rows of the ketamine-placebo crossover OpenNeuro ds005917 (doi:10.18112/openneuro.ds005917.v1.0.1, CC0);
# DATA is the folder of its participants.tsv and phenotype.tsv.
people <- read.delim(file.path(Sys.getenv("DATA"), "participants.tsv"), na.strings = "n/a", stringsAsFactors = FALSE)
scores <- merge(read.delim(file.path(Sys.getenv("DATA"), "phenotype.tsv"), na.strings = "n/a", stringsAsFactors = FALSE), people, by = "participant_id")
scores <- scores[scores$group == "MDD", ]
# Day 2 of everybody with two infusions; completers: both day-2 scores.
crossover_rows <- function(scale, completers) {
  d <- scores[scores$session_id %in% c("ses-d2", "ses-p2") & !is.na(scores[[scale]]) & !is.na(scores$infusion_1) & !is.na(scores$infusion_2), ]
  if (completers) d <- d[d$participant_id %in% names(which(table(d$participant_id) == 2)), ]
  letter <- ifelse(d$session_id == "ses-d2", "d", "p")
  data.frame(y = d[[scale]], trt = factor(letter, levels = c("p", "d"), labels = c("placebo", "ketamine")),
             period = factor(ifelse(d$infusion_1 == letter, 1, 2)), seq = factor(ifelse(d$infusion_1 == "d", "KP", "PK")), id = as.integer(factor(d$participant_id)))
}
# Cells in the order placebo 2, placebo 10, ketamine 2, ketamine 10; everybody with a baseline.
cell_rows <- function(scale) {
  cells <- c("ses-p2", "ses-p10", "ses-d2", "ses-d10"); base <- scores[scores$session_id == "ses-b0", ]
  d <- scores[scores$session_id %in% cells & !is.na(scores[[scale]]), ]
  d <- data.frame(id = d$participant_id, y = d[[scale]], visit = match(d$session_id, cells), base = base[[scale]][match(d$participant_id, base$participant_id)])
  d <- d[!is.na(d$base), ]; d$id <- as.integer(factor(d$id)); d$cell <- factor(d$visit); d
}
