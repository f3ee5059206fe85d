package org.qualityaward.recusal;

import static org.qualityaward.recusal.ImportColumn.BIRTH_YEAR;
import static org.qualityaward.recusal.ImportColumn.CODE;
import static org.qualityaward.recusal.ImportColumn.CONFIRMED;
import static org.qualityaward.recusal.ImportColumn.DETAIL;
import static org.qualityaward.recusal.ImportColumn.FROM;
import static org.qualityaward.recusal.ImportColumn.FROM_CODE;
import static org.qualityaward.recusal.ImportColumn.KIND;
import static org.qualityaward.recusal.ImportColumn.ORGANIZATION;
import static org.qualityaward.recusal.ImportColumn.PERSON;
import static org.qualityaward.recusal.ImportColumn.POST;
import static org.qualityaward.recusal.ImportColumn.RELATION;
import static org.qualityaward.recusal.ImportColumn.RELATIVE;
import static org.qualityaward.recusal.ImportColumn.SINCE;
import static org.qualityaward.recusal.ImportColumn.SOURCE;
import static org.qualityaward.recusal.ImportColumn.TIE;
import static org.qualityaward.recusal.ImportColumn.TO;
import static org.qualityaward.recusal.ImportColumn.TO_CODE;
import static org.qualityaward.recusal.ImportColumn.UNTIL;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a table tells. */
public enum ImportKind {
    /** Ties of people to organisations. */
    INTERESTS(
            EnumSet.of(PERSON, KIND, ORGANIZATION, SOURCE),
            PERSON,
            BIRTH_YEAR,
            KIND,
            ORGANIZATION,
            CODE,
            SINCE,
            UNTIL,
            DETAIL,
            RELATION,
            RELATIVE,
            CONFIRMED,
            SOURCE),
    /** Where experts work and worked. */
    EMPLOYERS(
            EnumSet.of(PERSON, ORGANIZATION, SOURCE),
            PERSON,
            BIRTH_YEAR,
            ORGANIZATION,
            CODE,
            POST,
            SINCE,
            UNTIL,
            SOURCE),
    /** Ties between organisations. */
    TIES(EnumSet.of(FROM, TIE, TO, SOURCE), FROM, FROM_CODE, TIE, TO, TO_CODE, SOURCE);

    private final Set<ImportColumn> required;
    private final List<ImportColumn> columns;

    ImportKind(Set<ImportColumn> required, ImportColumn... columns) {
        this.required = required;
        this.columns = List.of(columns);
    }

    /** In the order of the template. */
    public List<ImportColumn> columns() {
        return columns;
    }

    public boolean requires(ImportColumn column) {
        return required.contains(column);
    }
}
