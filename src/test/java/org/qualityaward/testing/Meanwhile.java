package org.qualityaward.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;
import org.qualityaward.identity.Person;
import org.qualityaward.shared.CurrentCaller;

/** Somebody acts, and is done, while another is still at it: a transaction of its own beside the test's. */
@ApplicationScoped
public class Meanwhile {

    @Inject
    CurrentCaller caller;

    @Transactional(TxType.REQUIRES_NEW)
    public <T> T does(Person who, Supplier<T> act) {
        return caller.as(who.toCaller(), act);
    }
}
