package org.qualityaward.shared;

import java.util.EnumSet;
import java.util.Set;

/**
 * The parts that people play in an award cycle. A person may hold several, but the three administrators exclude each
 * other and every business role: they see no business data.
 */
public enum Role {
    /** Fills in and submits for an organisation (申报组织). */
    APPLICANT,
    /** Checks and recommends for a district bureau (区市场监督管理局). */
    DISTRICT,
    /** Runs the cycle in the award office (评审办公室). */
    OFFICE,
    /** Leads the award office: records the reasons that the measures ask a supervisor for. */
    OFFICE_LEAD,
    /** Leads the project in the review institution (评审机构). */
    INSTITUTION,
    /** Reviews as an expert (评审员). */
    REVIEWER,
    /** Sits in the steering group (专项工作组). */
    STEERING,
    /** Heads the steering group (组长). */
    HEAD,
    /** Stands in where the head is recused (副组长, Article 8). */
    DEPUTY_HEAD,
    /** Approves for the mayor (市长、市人民政府). */
    MAYOR,
    /** Supervises discipline (纪检监察). */
    DISCIPLINE,
    /** Answers for a consulted department (有关部门). */
    DEPARTMENT,
    /** Keeps accounts (系统管理员). */
    SYSTEM_ADMINISTRATOR,
    /** Grants roles (安全管理员). */
    SECURITY_ADMINISTRATOR,
    /** Reads the trail (审计员). */
    AUDITOR,
    /** The clock and the timers; nobody can sign in as this. */
    SYSTEM;

    private static final Set<Role> ADMINISTRATORS = EnumSet.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR);

    /** The roles that people can hold: all but the clock's. */
    public static Role[] grantable() {
        return EnumSet.complementOf(EnumSet.of(SYSTEM)).toArray(Role[]::new);
    }

    public boolean isAdministrator() {
        return ADMINISTRATORS.contains(this);
    }

    /** Whether one person may hold all of these at once. */
    public static boolean compatible(Set<Role> roles) {
        return roles.stream().noneMatch(Role::isAdministrator) || roles.size() == 1;
    }
}
