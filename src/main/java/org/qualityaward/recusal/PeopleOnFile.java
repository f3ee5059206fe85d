package org.qualityaward.recusal;

import java.util.List;
import org.qualityaward.identity.Person;

/** Who works on an application: whom its applicant may ask to be recused. Provided by the rooms that assign people. */
public interface PeopleOnFile {

    List<Person> workingOn(Long applicationId);
}
