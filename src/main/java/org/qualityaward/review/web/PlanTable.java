package org.qualityaward.review.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qualityaward.review.assignment.Applicant;
import org.qualityaward.review.assignment.Breach;
import org.qualityaward.review.assignment.Explaining;
import org.qualityaward.review.assignment.Pair;
import org.qualityaward.review.assignment.PlannedSeat;
import org.qualityaward.review.assignment.Reviewer;
import org.qualityaward.shared.District;

/** Lays a sheet out in rows, in the reader's words. */
final class PlanTable {

    private PlanTable() {}

    static List<PlanRow> rows(PlanSheet sheet, Locale locale) {
        if (sheet.proposal() == null) {
            return List.of();
        }
        PlanWords words = new PlanWords(locale, sheet.board());
        Explaining explaining = sheet.explaining();
        Set<Pair> wrong = new HashSet<>();
        sheet.breaches().forEach(breach -> wrong.add(new Pair(breach.reviewer(), breach.applicant())));
        return sheet.board().applicants().stream()
                .map(applicant -> row(applicant, sheet, words, explaining, wrong))
                .toList();
    }

    private static PlanRow row(
            Applicant applicant, PlanSheet sheet, PlanWords words, Explaining explaining, Set<Pair> wrong) {
        return new PlanRow(
                applicant.name(),
                applicant.industry(),
                applicant.district().isEmpty() ? null : District.valueOf(applicant.district()),
                sheet.proposal().of(applicant.id()).stream()
                        .map(seat -> seat(seat, sheet, words, explaining, wrong))
                        .toList());
    }

    private static PlanSeat seat(
            PlannedSeat seat, PlanSheet sheet, PlanWords words, Explaining explaining, Set<Pair> wrong) {
        String unit =
                sheet.board().reviewer(seat.reviewer()).map(Reviewer::unit).orElse("");
        return new PlanSeat(
                seat,
                words.nameOf(seat.reviewer()),
                unit,
                words.reasons(explaining, seat),
                sheet.isLocked(seat),
                wrong.contains(seat.pair()));
    }

    static List<String> breaches(PlanSheet sheet, Locale locale, boolean binding) {
        PlanWords words = new PlanWords(locale, sheet.board());
        return sheet.breaches().stream()
                .filter(breach -> breach.rule().isBinding() == binding)
                .map((Breach breach) -> words.breach(breach))
                .toList();
    }
}
