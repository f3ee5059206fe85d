package org.qualityaward.shared.web;

import static org.qualityaward.shared.Role.APPLICANT;
import static org.qualityaward.shared.Role.AUDITOR;
import static org.qualityaward.shared.Role.DEPARTMENT;
import static org.qualityaward.shared.Role.DEPUTY_HEAD;
import static org.qualityaward.shared.Role.DISCIPLINE;
import static org.qualityaward.shared.Role.DISTRICT;
import static org.qualityaward.shared.Role.HEAD;
import static org.qualityaward.shared.Role.INSTITUTION;
import static org.qualityaward.shared.Role.MAYOR;
import static org.qualityaward.shared.Role.OFFICE;
import static org.qualityaward.shared.Role.OFFICE_LEAD;
import static org.qualityaward.shared.Role.REVIEWER;
import static org.qualityaward.shared.Role.SECURITY_ADMINISTRATOR;
import static org.qualityaward.shared.Role.STEERING;
import static org.qualityaward.shared.Role.SYSTEM_ADMINISTRATOR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;

/**
 * Which pages whom the navigation offers: groups in the order of a cycle, pages in the order of the work. A page's text
 * is {@code web.nav.<path>} with dots for slashes, a group's {@code web.nav.group.<name>}. A page that does not exist
 * is not shown; a group of one page is shown as that page.
 */
public final class Navigation {

    /** A place in the navigation. */
    public record Item(String path) {

        public String getPath() {
            return path;
        }

        public String getKey() {
            return "web.nav." + path.substring(1).replace(".xhtml", "").replace('/', '.');
        }
    }

    /** Pages that belong together, for the people who see them. */
    public record Group(String name, String icon, Set<Role> roles, List<Item> items) {

        public String getKey() {
            return "web.nav.group." + name;
        }

        boolean isFor(Caller caller) {
            return roles.isEmpty() || caller.roles().stream().anyMatch(roles::contains);
        }
    }

    /** In the menu behind the reader's name. */
    static final List<Item> ACCOUNT =
            items("/account/pin.xhtml", "/account/waiting.xhtml", "/account/password.xhtml", "/account/profile.xhtml");

    private static final List<Group> GROUPS = List.of(
            all("start", "pi-home", "/start.xhtml"),
            // 评审办公室
            of(OFFICE, OFFICE_LEAD)
                    .group("cycle", "pi-calendar")
                    .with(
                            "/office/cycle-plan.xhtml",
                            "/office/cycles.xhtml",
                            "/office/deadlines.xhtml",
                            "/office/notices.xhtml",
                            "/office/rules.xhtml",
                            "/office/holidays.xhtml"),
            of(OFFICE, OFFICE_LEAD)
                    .group("applications", "pi-folder-open")
                    .with("/office/applications.xhtml", "/office/joint-review.xhtml"),
            of(OFFICE, OFFICE_LEAD)
                    .group("review", "pi-users")
                    .with(
                            "/office/procurement.xhtml",
                            "/office/experts.xhtml",
                            "/office/anchors.xhtml",
                            "/office/calibration.xhtml",
                            "/office/assessments.xhtml",
                            "/office/declarations.xhtml",
                            "/office/recusals.xhtml",
                            "/office/grounds.xhtml",
                            "/office/relations.xhtml",
                            "/office/review-progress.xhtml",
                            "/office/paper-forms.xhtml",
                            "/office/evaluation-forms.xhtml"),
            of(OFFICE, OFFICE_LEAD)
                    .group("decision", "pi-megaphone")
                    .with(
                            "/office/opinions.xhtml",
                            "/office/ranking.xhtml",
                            "/office/candidates.xhtml",
                            "/office/meeting.xhtml",
                            "/office/publicity.xhtml",
                            "/office/approval.xhtml"),
            of(OFFICE, OFFICE_LEAD).group("honours", "pi-verified").with("/office/honours.xhtml"),
            of(OFFICE, OFFICE_LEAD)
                    .group("archive", "pi-inbox")
                    .with("/office/archive.xhtml", "/office/retention.xhtml"),
            // 申报组织
            of(APPLICANT)
                    .group("filing", "pi-file-edit")
                    .with("/applicant/application.xhtml", "/applicant/progress.xhtml"),
            of(APPLICANT)
                    .group("cooperation", "pi-users")
                    .with("/applicant/evaluations.xhtml", "/applicant/recusal-requests.xhtml"),
            of(APPLICANT).group("honours", "pi-verified").with("/applicant/honour.xhtml"),
            of(APPLICANT).group("access", "pi-eye").with("/applicant/access.xhtml"),
            // 区市场监督管理局
            of(DISTRICT)
                    .group("district", "pi-folder-open")
                    .with("/district/checks.xhtml", "/district/declarations.xhtml"),
            // 评审机构、评审员
            of(INSTITUTION)
                    .group("institution", "pi-users")
                    .with(
                            "/institution/declarations.xhtml",
                            "/institution/seat-plan.xhtml",
                            "/institution/teams.xhtml",
                            "/institution/assignments.xhtml",
                            "/institution/calibration.xhtml",
                            "/institution/defence-order.xhtml",
                            "/institution/workload.xhtml",
                            "/institution/results.xhtml"),
            of(REVIEWER)
                    .group("reviewing", "pi-users")
                    .with(
                            "/reviewer/declarations.xhtml",
                            "/reviewer/calibration.xhtml",
                            "/reviewer/score-sheets.xhtml",
                            "/reviewer/consensus.xhtml",
                            "/reviewer/site-visits.xhtml",
                            "/reviewer/workload.xhtml"),
            of(REVIEWER).group("mutual", "pi-shield").with("/reviewer/evaluations.xhtml"),
            // 专项工作组、市长、纪检监察、有关部门
            of(STEERING, HEAD)
                    .group("steering", "pi-megaphone")
                    .with(
                            "/steering/declarations.xhtml",
                            "/steering/candidates.xhtml",
                            "/steering/meeting.xhtml",
                            "/steering/ballot.xhtml"),
            of(HEAD).group("head", "pi-check-square")
                    .with("/steering/review-time.xhtml", "/steering/endorsement.xhtml"),
            of(DEPUTY_HEAD).group("head", "pi-check-square").with("/steering/endorsement.xhtml"),
            of(MAYOR).group("mayor", "pi-check-square").with("/mayor/approval.xhtml"),
            of(DISCIPLINE)
                    .group("discipline", "pi-shield")
                    .with(
                            "/supervisor/dashboard.xhtml",
                            "/supervisor/evaluations.xhtml",
                            "/supervisor/cases.xhtml",
                            "/supervisor/recusals.xhtml",
                            "/supervisor/archive.xhtml",
                            "/supervisor/retention.xhtml"),
            of(DEPARTMENT).group("department", "pi-folder-open").with("/department/replies.xhtml"),
            // 三员
            of(SYSTEM_ADMINISTRATOR).group("system", "pi-cog").with("/admin/accounts.xhtml", "/admin/archive.xhtml"),
            of(SECURITY_ADMINISTRATOR)
                    .group("security", "pi-key")
                    .with("/admin/grants.xhtml", "/admin/certificates.xhtml", "/admin/archive.xhtml"),
            of(AUDITOR).group("audit", "pi-list").with("/admin/audit.xhtml", "/admin/archive.xhtml"),
            // 各角色
            of(APPLICANT, OFFICE, OFFICE_LEAD, REVIEWER, INSTITUTION, DISTRICT, STEERING, HEAD, MAYOR, DISCIPLINE)
                    .group("documents", "pi-box")
                    .with("/documents.xhtml"),
            all("help", "pi-book", "/public/regulation.xhtml", "/help.xhtml"));

    private Navigation() {}

    static List<Group> groupsFor(Caller caller) {
        return GROUPS.stream().filter(group -> group.isFor(caller)).toList();
    }

    private static Group all(String name, String icon, String... paths) {
        return new Group(name, icon, Set.of(), items(paths));
    }

    private static Part of(Role... roles) {
        return new Part(EnumSet.copyOf(Arrays.asList(roles)), "", "");
    }

    private static List<Item> items(String... paths) {
        List<Item> items = new ArrayList<>();
        for (String path : paths) {
            items.add(new Item(path));
        }
        return List.copyOf(items);
    }

    /** A group half said. */
    private record Part(Set<Role> roles, String name, String icon) {

        Part group(String groupName, String groupIcon) {
            return new Part(roles, groupName, groupIcon);
        }

        Group with(String... paths) {
            return new Group(name, icon, roles, items(paths));
        }
    }
}
