package org.qualityaward.application;

import org.qualityaward.shared.Caller;

/**
 * Who else may read a file: assigned reviewers, the institution in its cycle, the steering group. Rooms above contribute as
 * CDI beans; one yes is enough here, and a recusal is an objection of its own ({@link org.qualityaward.shared.Standing}).
 */
public interface FileReaders {

    boolean mayRead(Caller caller, Application application);
}
