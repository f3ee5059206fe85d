package org.qualityaward.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The auditor, and nobody else, reads the trail. */
@ApplicationScoped
@Transactional
public class ReadingAuditTrail {

    @Inject
    AuditEntries entries;

    @Act(value = "audit.read", by = Role.AUDITOR, readOnly = true)
    public Page<AuditEntry> page(AuditFilter filter, Page.Request request) {
        return entries.page(filter, request);
    }
}
