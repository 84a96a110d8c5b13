package demo;

import jakarta.persistence.*;
import java.math.*;
import java.util.*;

@Entity
public class Savings extends Account {
    @Column(precision = 5, scale = 2) BigDecimal rate;
    @ElementCollection Set<String> notes;
    @ManyToMany List<Customer> holders;
}
