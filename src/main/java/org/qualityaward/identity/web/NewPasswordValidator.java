package org.qualityaward.identity.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.qualityaward.identity.PasswordPolicy;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.web.Messages;

/**
 * Says beside a new password what it lacks. The account, which a password must not contain, is the page's own
 * ({@code f:attribute name="account"}) or the value of the field bound to {@code accountField}.
 */
@FacesValidator(value = "newPassword", managed = false)
public class NewPasswordValidator implements Validator<String> {

    @Override
    public void validate(FacesContext faces, UIComponent field, String typed) {
        if (typed == null) {
            return;
        }
        Object account = field.getAttributes().get("account");
        if (field.getAttributes().get("accountField") instanceof UIInput other && other.getLocalValue() != null) {
            account = other.getLocalValue();
        }
        try {
            PasswordPolicy.check(account == null ? null : account.toString(), typed);
        } catch (Refusal refusal) {
            throw new ValidatorException(
                    Messages.of(refusal, faces.getViewRoot().getLocale()), refusal);
        }
    }
}
