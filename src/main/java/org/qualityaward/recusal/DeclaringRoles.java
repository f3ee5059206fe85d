package org.qualityaward.recusal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.qualityaward.shared.Caller;
import org.qualityaward.shared.Role;
import org.qualityaward.shared.Setting;

/**
 * Whose parts ask for a declaration: everybody who may touch a file (Article 34). For which of them every file stays closed
 * until they have signed is a setting, by default for all; the others are recused as soon as they sign or are found out.
 */
public final class DeclaringRoles {

    private static final Set<Role> ALL = EnumSet.of(
            Role.REVIEWER, Role.INSTITUTION, Role.STEERING, Role.HEAD, Role.OFFICE, Role.OFFICE_LEAD, Role.DISTRICT);

    private DeclaringRoles() {}

    public static boolean declares(Caller caller) {
        return caller.roles().stream().anyMatch(ALL::contains);
    }

    /** The page on which the caller declares. */
    public static String page(Caller caller) {
        String folder = caller.is(Role.REVIEWER)
                ? "reviewer"
                : caller.isAnyOf(Role.STEERING, Role.HEAD)
                        ? "steering"
                        : caller.is(Role.INSTITUTION)
                                ? "institution"
                                : caller.is(Role.DISTRICT) ? "district" : "office";
        return "/" + folder + "/declarations.xhtml";
    }

    static Set<Role> all() {
        return Set.copyOf(ALL);
    }

    static boolean beforeAccess(Caller caller) {
        String named = "," + Setting.DECLARE_BEFORE_ACCESS.value().replace(" ", "") + ",";
        return Arrays.stream(caller.roles().toArray(Role[]::new))
                .anyMatch(role -> ALL.contains(role) && named.contains("," + role.name() + ","));
    }
}
