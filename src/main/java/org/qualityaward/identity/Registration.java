package org.qualityaward.identity;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.qualityaward.shared.District;
import org.qualityaward.shared.Refusal;

/**
 * What an organisation states when it registers: itself, and the one person who will fill in for it.
 *
 * @param district district of domicile, whose bureau will check its application (Article 18)
 * @param founded as on the business licence; must have passed
 * @param password as typed, checked by {@link PasswordPolicy}
 */
public record Registration(
        String organizationName,
        CreditCode creditCode,
        District district,
        String address,
        String legalRepresentative,
        LocalDate founded,
        String contactName,
        String contactPosition,
        String phone,
        String email,
        AccountName account,
        String password) {

    private static final int NAME_LIMIT = 200;
    /** No enterprise that applies is older; an earlier year is a slip of the hand. */
    public static final int EARLIEST_YEAR = 1840;

    private static final int PERSON_LIMIT = 60;
    private static final int ADDRESS_LIMIT = 300;
    private static final int EMAIL_LIMIT = 120;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,19}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    /**
     * @throws Refusal {@code identity.refusal.register.*}, for the first thing that is missing or not as it should be
     */
    void check(LocalDate today) {
        given(organizationName, NAME_LIMIT, "name");
        given(address, ADDRESS_LIMIT, "address");
        given(legalRepresentative, PERSON_LIMIT, "legalRepresentative");
        given(contactName, PERSON_LIMIT, "contact");
        if (district == null) {
            throw new Refusal("identity.refusal.register.district");
        }
        if (founded == null || founded.isAfter(today)) {
            throw new Refusal("identity.refusal.register.founded");
        }
        if (founded.getYear() < EARLIEST_YEAR) {
            throw new Refusal("identity.refusal.register.foundedEarly", 0, String.valueOf(EARLIEST_YEAR));
        }
        if (phone == null || !PHONE.matcher(phone.strip()).matches()) {
            throw new Refusal("identity.refusal.register.phone");
        }
        if (email != null
                && (email.length() > EMAIL_LIMIT
                        || !EMAIL.matcher(email.strip()).matches())) {
            throw new Refusal("identity.refusal.register.email");
        }
    }

    private static void given(String value, int limit, String field) {
        if (value == null || value.isBlank() || value.length() > limit) {
            throw new Refusal("identity.refusal.register." + field, 0, limit);
        }
    }
}
