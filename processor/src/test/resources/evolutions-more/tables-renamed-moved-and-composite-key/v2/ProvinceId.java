package demo;

import jakarta.persistence.*;
import java.util.*;
import java.io.Serializable;

public class ProvinceId implements Serializable {
    String country;
    Integer number;
    @Override public boolean equals(Object o) { return o instanceof ProvinceId p && Objects.equals(country, p.country) && Objects.equals(number, p.number); }
    @Override public int hashCode() { return Objects.hash(country, number); }
}
