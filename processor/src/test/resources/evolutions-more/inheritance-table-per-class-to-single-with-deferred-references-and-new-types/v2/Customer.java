package demo;

import jakarta.persistence.*;

@Entity
public class Customer extends Person {
    @Enumerated(EnumType.STRING) Color other;
}
