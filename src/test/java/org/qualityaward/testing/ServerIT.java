package org.qualityaward.testing;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Base of the tests that run inside the server, with its database, transactions and injection. All of them share one
 * deployment and one database, so a test makes what it needs and counts on nothing that another left.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class ServerIT {}
