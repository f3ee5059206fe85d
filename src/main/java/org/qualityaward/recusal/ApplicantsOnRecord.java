package org.qualityaward.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityaward.application.Application;
import org.qualityaward.application.ApplicationForms;
import org.qualityaward.application.BasicField;
import org.qualityaward.application.FormContent;
import org.qualityaward.cycle.Cycle;
import org.qualityaward.identity.Organization;
import org.qualityaward.shared.AwardClock;

/**
 * Gathers what the system knows of applicants: names and codes as registered and as filed, and the people on their files of
 * this cycle and earlier ones. A filing never changes, so each is read once and its people are kept in memory.
 */
@ApplicationScoped
class ApplicantsOnRecord {

    private static final String BETWEEN_NAMES = "[\u3001,;\uff1b\uff0c\\n]";

    @Inject
    ApplicationForms forms;

    private final Map<Long, List<KnownApplicant.OnFile>> read = new ConcurrentHashMap<>();

    List<KnownApplicant> of(Cycle cycle, List<Application> applications) {
        Map<Long, List<ApplicationForms.Filed>> filings = forms.ofApplicantsIn(cycle).stream()
                .collect(Collectors.groupingBy(ApplicationForms.Filed::organizationId));
        return applications.stream()
                .map(application -> applicant(
                        application,
                        filings.getOrDefault(application.getOrganization().getId(), List.of())))
                .toList();
    }

    private KnownApplicant applicant(Application application, List<ApplicationForms.Filed> filings) {
        Organization organization = application.getOrganization();
        Set<String> codes = new LinkedHashSet<>();
        codes.add(organization.getCreditCode());
        codes.add(application.getCreditCode());
        Set<String> names = new LinkedHashSet<>();
        names(application.getName()).forEach(names::add);
        names(organization.getName()).forEach(names::add);
        names(application.getFormerNames()).forEach(names::add);
        names(organization.getFormerNames()).forEach(names::add);
        Set<KnownApplicant.OnFile> people = new LinkedHashSet<>();
        people.add(new KnownApplicant.OnFile(
                FileRole.LEGAL_REPRESENTATIVE, organization.getLegalRepresentative(), null, null, null));
        filings.forEach(filed -> {
            boolean present = filed.applicationId().equals(application.getId());
            LocalDate day = LocalDate.ofInstant(filed.filedAt(), AwardClock.CHINA);
            onFile(filed.id())
                    .forEach(each -> people.add(new KnownApplicant.OnFile(
                            each.role(), each.name(), each.birthYear(), each.phone(), present ? null : day)));
        });
        return new KnownApplicant(application.getId(), List.copyOf(codes), List.copyOf(names), new ArrayList<>(people));
    }

    static Stream<String> names(String text) {
        return text == null
                ? Stream.empty()
                : Stream.of(text.split(BETWEEN_NAMES)).map(String::strip).filter(each -> !each.isEmpty());
    }

    private List<KnownApplicant.OnFile> onFile(Long filing) {
        return read.computeIfAbsent(
                filing,
                id -> forms.filing(id).map(each -> people(each.content())).orElse(List.of()));
    }

    private static List<KnownApplicant.OnFile> people(FormContent form) {
        String phone = form.text(BasicField.PHONE.field());
        return Stream.of(
                        new KnownApplicant.OnFile(
                                FileRole.LEGAL_REPRESENTATIVE,
                                form.text(BasicField.LEGAL_REPRESENTATIVE.field()),
                                null,
                                null,
                                null),
                        new KnownApplicant.OnFile(
                                FileRole.QUALITY_HEAD, form.text(BasicField.QUALITY_HEAD.field()), null, null, null),
                        new KnownApplicant.OnFile(
                                FileRole.CONTACT, form.text(BasicField.CONTACT.field()), null, phone, null))
                .filter(each -> !each.name().isBlank())
                .toList();
    }
}
