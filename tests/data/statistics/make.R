# Made the files beside it, with haven 2.5.1: three egos and their alteri as SPSS, Stata and SAS keep them.
library(haven)
egos <- data.frame(ego_id = c(1, 2, 3))
egos$sex <- labelled_spss(c(1, 2, -9), c(male = 1, female = 2, refused = -9), na_values = -9,
                          label = "Ego's sex")
egos$age <- labelled_spss(c(34, -8, 51), c("don't know" = -8), na_range = c(-99, -1), label = "Age in years")
egos$born <- as.Date(c("1990-02-28", NA, "1973-12-31"))
egos$remark <- c("Müller, Anna", "", "NA")
egos$trust <- labelled(c(0, 7, 10), c("not at all" = 0, completely = 10), label = "Trust")
write_sav(egos, "egos.sav")
stata <- data.frame(ego_id = c(1, 2, 3))
stata$sex <- labelled(c(1, 2, tagged_na("r")), c(male = 1, female = 2, refused = tagged_na("r")),
                      label = "Ego's sex")
stata$age <- labelled(c(34, tagged_na("d"), 51), c("don't know" = tagged_na("d")), label = "Age in years")
stata$born <- egos$born
stata$remark <- egos$remark
write_dta(stata, "egos.dta")
alters <- data.frame(ego_id = c(1, 1, 2), alter_id = c("a", "b", "a"), close = c(3, NA, 1))
attr(alters$close, "label") <- "Closeness"
write_xpt(alters, "alters.xpt", version = 8, name = "ALTERS")
