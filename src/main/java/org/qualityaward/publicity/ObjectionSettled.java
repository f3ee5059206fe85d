package org.qualityaward.publicity;

import org.qualityaward.application.Application;

/** An objection was ruled on or not accepted; fired within the transaction, so that publicity may go on. */
public record ObjectionSettled(Application application, boolean upheld) {}
