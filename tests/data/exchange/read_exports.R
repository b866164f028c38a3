# SPDX-License-Identifier: GPL-3.0-or-later
# Reads what the test "R reads what was exported" wrote and compares it with what the study holds.
suppressPackageStartupMessages({
  library(haven)
  library(igraph)
  library(readxl)
})
# Readers complain of what they do not understand.
options(warn = 1)
folder <- commandArgs(trailingOnly = TRUE)[1]
at <- function(...) file.path(folder, ...)
same <- function(found, expected) {
  if (!isTRUE(all.equal(found, expected))) {
    print(found)
    print(expected)
    stop("differs: ", deparse(sys.call()))
  }
}

# SPSS
egos <- read_sav(at("sav", "egos.sav"), user_na = TRUE)
same(nrow(egos), 3L)
same(as.character(egos$ego_id), c("E1", "007", "E3"))
same(attr(egos$sex, "label"), "Label of sex")
same(as.character(as_factor(egos$sex)), c("Female", "M\u00e4nnlich, \u2642", NA))
same(as.numeric(egos$age), c(41, -996, NA))
same(as.character(as_factor(egos$age, levels = "both"))[2], "[-996] refused")
same(is.na(read_sav(at("sav", "egos.sav"))$age), c(FALSE, TRUE, TRUE))
same(as.character(egos$born), c("1983-02-28", NA, NA))
same(as.numeric(egos$langs_ar), c(1, -997, 0))
same(as.character(egos$city_missing), c("", "not_asked", ""))
same(as.character(egos$langs_other_namely), c("Kurd\u00ee", "", ""))
ties <- read_sav(at("sav", "ties.sav"), user_na = TRUE)
same(as.numeric(ties$closeness[1:2]), c(3, -996))
same(as.character(as_factor(ties$closeness))[1], "High")
same(as.numeric(ties$since[1]), 2015.5)

# Stata
egos <- read_dta(at("dta", "egos.dta"))
same(as.character(as_factor(egos$sex)), c("Female", "M\u00e4nnlich, \u2642", NA))
same(na_tag(egos$age), c(NA, "c", NA))
same(as.character(egos$born), c("1983-02-28", NA, NA))
same(as.numeric(egos$langs_de), c(0, NA, 0))
same(na_tag(egos$langs_de), c(NA, "b", NA))
labels <- attr(egos$age, "labels")
same(names(labels)[na_tag(labels) == "c"], "refused")
same(attr(egos$member, "label"), "Label of member")
same(nrow(read_dta(at("dta", "alter_ties.dta"))), 2L)

# Excel
book <- at("all.xlsx")
same(excel_sheets(book), c("egos", "maps", "alteri", "ties", "alter_ties", "asked_pairs", "codebook"))
sheet <- read_xlsx(book, "egos")
same(sheet$name[1], "=HYPERLINK(\"http://x\")")
same(sheet$age, c(41, NA, NA))
same(as.character(as.Date(sheet$born[1])), "1983-02-28")
same(nrow(read_xlsx(book, "ties")), 6L)

# GraphML, UCINET, Pajek
check_graph <- function(g) {
  same(as.integer(vcount(g)), 9L)
  same(sum(V(g)$is_ego), 3L)
  same(sort(V(g)$label[V(g)$is_ego]), sort(c("=HYPERLINK(\"http://x\")", "=HYPERLINK(\"http://x\")", "Zo\u00eb \"Z\"; B")))
}
g <- read_graph(at("graphml", "all.graphml"), format = "graphml")
check_graph(g)
# Six ties of ego and one between alteri in both directions, one between alteri in its own.
same(as.integer(ecount(g)), 15L)
same(is_directed(g), TRUE)
same(sort(unique(E(g)$kind)), c("advice", "ego", "knows"))
same(V(g)$type[V(g)$alter_id == "A1" & V(g)$ego_id == "E1"], c("State", "State"))
same(V(g)$size_[V(g)$ego_id == "007" & V(g)$alter_id == "A1"], -98)
same(V(g)$x[2], 0)
same(V(g)$y[2], 150)
same(is.nan(V(g)$x[4]), TRUE)
yed <- read_graph(at("graphml-yed", "all.graphml"), format = "graphml")
same(as.integer(vcount(yed)), 9L)
dl <- read_graph(at("ucinet", "E1_1.dl"), format = "dl")
same(as.integer(vcount(dl)), 4L)
same(as.integer(ecount(dl)), 9L)
net <- read_graph(at("pajek", "E1_1.net"), format = "pajek")
same(as.integer(vcount(net)), 4L)
same(as.integer(ecount(net)), 9L)

# The scripts
old <- setwd(at("rds"))
source("make_rds.R", local = new.env())
setwd(old)
study <- readRDS(at("rds", "all.rds"))
same(levels(study$ties$closeness), c("Low", "Middle", "High"))
same(as.character(study$egos$sex), c("Female", "M\u00e4nnlich, \u2642", NA))
same(as.character(study$egos$name)[1:2], c("=HYPERLINK(\"http://x\")", "Zo\u00eb \"Z\"; B"))
same(as.character(study$alteri$name), c("Anna, M\u00fcller", "@SUM(1+1)", "'t Hooft", "-2+3", "NA"))
same(as.numeric(study$egos$age), c(41, NA, NA))
same(attr(study$egos$age, "label"), "Label of age")
same(as.character(study$egos$age_missing), c(NA, "refused", NA))
setwd(at("egor"))
source("load_egor.R", local = new.env())
cat("as it was\n")
