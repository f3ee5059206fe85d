package org.qualityaward.publicity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.qualityaward.publicity.Opinion;
import org.qualityaward.publicity.Opinions;

/** Whoever knows a receipt number reads how far his matter has come; the page shows nothing that he did not write. */
@Named("receiptPage")
@ViewScoped
public class ReceiptPage implements Serializable {

    @Inject
    Opinions opinions;

    private String number;
    private boolean asked;
    private transient Opinion found;

    public void find() {
        asked = number != null && !number.isBlank();
        found = asked
                ? opinions.byReceipt(number.strip().toUpperCase(Locale.ROOT)).orElse(null)
                : null;
    }

    public boolean isMissing() {
        return asked && found == null;
    }

    public Opinion getFound() {
        return found;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
