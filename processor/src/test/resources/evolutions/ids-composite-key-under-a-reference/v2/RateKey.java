package demo;

import java.io.Serializable;

public class RateKey implements Serializable {
    private static final long serialVersionUID = 1L;
    String currency;
    int version;
    @Override public boolean equals(Object other) { return other instanceof RateKey key && key.currency.equals(currency) && key.version == version; }
    @Override public int hashCode() { return currency.hashCode() + version; }
}
