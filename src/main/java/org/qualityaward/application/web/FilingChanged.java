package org.qualityaward.application.web;

/** What the form shows is not what it showed before, so its digest is another. */
record FilingChanged() {}
