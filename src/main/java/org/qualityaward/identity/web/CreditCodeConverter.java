package org.qualityaward.identity.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.qualityaward.identity.CreditCode;
import org.qualityaward.shared.Refusal;
import org.qualityaward.shared.web.Messages;

/** Reads a credit code from a field and says beside the field which character is wrong. */
@FacesConverter(value = "creditCode", managed = false)
public class CreditCodeConverter implements Converter<CreditCode> {

    @Override
    public CreditCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return CreditCode.of(typed);
        } catch (Refusal refusal) {
            throw new ConverterException(
                    Messages.of(refusal, faces.getViewRoot().getLocale()), refusal);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, CreditCode code) {
        return code == null ? "" : code.value();
    }
}
