package demo;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

public class CityId implements Serializable {
    String code;
    String country;
    @Override public boolean equals(Object o) { return o instanceof CityId c && Objects.equals(code, c.code) && Objects.equals(country, c.country); }
    @Override public int hashCode() { return Objects.hash(code, country); }
}
