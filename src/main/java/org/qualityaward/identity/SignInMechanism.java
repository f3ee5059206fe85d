package org.qualityaward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The door of the house: whoever asks for a page behind it is led to the sign-in page first and to the page he wanted
 * afterwards; the session keeps him signed in.
 *
 * <p>It does what the custom form mechanism of Jakarta Security does, but tells the server the account's <em>name</em>
 * and not a principal of its own. Payara 6 looks for the groups of such a principal in a place that all threads share
 * (the default security context), so that of requests coming at once some are answered 403; with a name it keeps
 * name and groups together.
 */
@AutoApplySession
@LoginToContinue(loginPage = "/login.xhtml?to=page", useForwardToLogin = false, errorPage = "")
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject
    IdentityStoreHandler accounts;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential typed = context.getAuthParameters().getCredential();
        if (typed == null) {
            return context.doNothing();
        }
        CredentialValidationResult result = accounts.validate(typed);
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? context.notifyContainerAboutLogin(result.getCallerPrincipal().getName(), result.getCallerGroups())
                : AuthenticationStatus.SEND_FAILURE;
    }
}
