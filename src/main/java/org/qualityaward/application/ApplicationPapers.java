package org.qualityaward.application;

import static org.qualityaward.shared.Texts.chinese;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.Paper;
import org.qualityaward.regulation.CriteriaItem;

/** The organisation's own papers: the form as filed, and the commitment to its truth over the hash of everything filed. */
@ApplicationScoped
class ApplicationPapers {

    private static final long MEGABYTE = 1 << 20;

    /** 承诺书, Articles 37 and 41. */
    Paper commitment(Application application, Filing filing, List<EvidenceFile> files) {
        int year = application.getCycle().getYear();
        return Paper.of(DocumentType.TRUTH_COMMITMENT, chinese("application.paper.commitment.title", year + ""))
                .about(application.ref())
                .paragraph(chinese(
                        "application.paper.commitment.text",
                        year + "",
                        application.getCycle().getRuleSet().banYears()))
                .field(chinese("application.paper.organization"), application.getName())
                .field(chinese("application.paper.creditCode"), application.getCreditCode())
                .field(chinese("application.paper.number"), application.getNumber())
                .field(chinese("application.paper.revision"), filing.getRevision())
                .field(chinese("application.paper.covers"), covers(files))
                .field(chinese("application.paper.sha256"), filing.getSha256())
                .section(chinese("application.paper.files"))
                .table(
                        List.of(
                                chinese("application.paper.file.kind"),
                                chinese("application.paper.file.name"),
                                chinese("application.paper.file.size"),
                                chinese("application.paper.sha256")),
                        files.stream()
                                .map(file -> List.of(
                                        chinese("application.EvidenceKind." + file.getKind()),
                                        file.getName(),
                                        Long.toString(file.getSize()),
                                        file.getSha256()))
                                .toList())
                .build();
    }

    private static String covers(List<EvidenceFile> files) {
        long bytes = files.stream().mapToLong(EvidenceFile::getSize).sum();
        return chinese(
                "application.paper.covers.value", files.size(), String.format("%.1f", bytes / (double) MEGABYTE));
    }

    /** 申报书 with profile, indicators and self-assessment report, Article 18. */
    Paper form(Application application, Filing filing, List<EvidenceFile> files) {
        FormContent form = filing.content();
        FilingRules rules = FilingRules.of(application.getCycle(), application.getCreditCode());
        Paper.Builder paper = Paper.of(
                        DocumentType.APPLICATION_FORM,
                        chinese(
                                "application.paper.form.title",
                                application.getCycle().getYear() + ""))
                .about(application.ref())
                .field(chinese("application.paper.number"), application.getNumber())
                .field(chinese("application.paper.revision"), filing.getRevision())
                .field(chinese("application.paper.sha256"), filing.getSha256());
        paper.section(chinese("application.Section.BASIC")).fields(basic(form));
        paper.section(chinese("application.Section.CONDITIONS")).fields(declared(application, form));
        paper.section(chinese("application.Section.PROFILE"));
        for (ProfilePart part : ProfilePart.values()) {
            text(paper, chinese("application.ProfilePart." + part), form.text(part.field()));
        }
        paper.section(chinese("application.Section.INDICATORS"))
                .table(indicatorHeads(rules), indicatorRows(form, rules));
        paper.section(chinese("application.Section.SELF_ASSESSMENT"));
        for (CriteriaItem item : application.getCycle().getRuleSet().criteria().items()) {
            text(paper, item.code() + " " + item.name(), form.text(FilingRules.answer(item.code())));
        }
        paper.section(chinese("application.Section.EVIDENCE"))
                .table(
                        List.of(chinese("application.paper.file.kind"), chinese("application.paper.file.name")),
                        evidence(form, files));
        return paper.build();
    }

    private static Map<String, String> basic(FormContent form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (BasicField field : BasicField.values()) {
            values.put(chinese("application.BasicField." + field), FormWords.chineseOf(field, form));
        }
        return values;
    }

    private static Map<String, String> declared(Application application, FormContent form) {
        Object[] numbers = application.getCycle().getRuleSet().numbersInTexts();
        Map<String, String> values = new LinkedHashMap<>();
        for (CheckPoint point : CheckPoint.declared()) {
            values.put(
                    chinese("application.CheckPoint." + point, numbers),
                    chinese("application.declared." + point.getGroup() + "." + form.text(point.field())));
        }
        values.put(chinese("application.form.qualitySystemSince"), form.text(Completeness.QUALITY_SYSTEM_SINCE));
        return values;
    }

    private static void text(Paper.Builder paper, String heading, String text) {
        paper.field(heading, "").paragraph(text);
    }

    private static List<String> indicatorHeads(FilingRules rules) {
        List<String> heads = new ArrayList<>();
        heads.add(chinese("application.form.indicator"));
        rules.years().forEach(year -> heads.add(chinese("application.form.year", year + "")));
        heads.add(chinese("application.form.remark"));
        return heads;
    }

    private static List<List<String>> indicatorRows(FormContent form, FilingRules rules) {
        List<List<String>> rows = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            List<String> row = new ArrayList<>();
            row.add(chinese("application.Indicator." + indicator));
            rules.years().forEach(year -> row.add(form.text(indicator.field(year))));
            row.add(form.text(indicator.remark()));
            rows.add(row);
        }
        return rows;
    }

    /** The files of each kind, or the reason why there is none. */
    private static List<List<String>> evidence(FormContent form, List<EvidenceFile> files) {
        List<List<String>> rows = new ArrayList<>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            String kindName = chinese("application.EvidenceKind." + kind);
            files.stream()
                    .filter(file -> file.getKind() == kind)
                    .forEach(file -> rows.add(List.of(kindName, file.getName())));
            if (files.stream().noneMatch(file -> file.getKind() == kind)) {
                rows.add(List.of(kindName, chinese("application.paper.absent", form.text(kind.reason()))));
            }
        }
        return rows;
    }
}
