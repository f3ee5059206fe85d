package org.qualityaward.identity.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.qualityaward.identity.AccountName;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.web.Messages;

/** Reads a sign-in name from a field. */
@FacesConverter(value = "accountName", managed = false)
public class AccountNameConverter implements Converter<AccountName> {

    @Override
    public AccountName getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return AccountName.of(typed);
        } catch (Refusal refusal) {
            throw new ConverterException(
                    Messages.of(refusal, faces.getViewRoot().getLocale()), refusal);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, AccountName name) {
        return name == null ? "" : name.value();
    }
}
