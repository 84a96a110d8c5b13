package demo;

import jakarta.persistence.*;

@Entity
public class Payment {
    @Id Long id;
    int amount;
}
