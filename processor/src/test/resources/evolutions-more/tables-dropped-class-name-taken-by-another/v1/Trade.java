package demo;

import jakarta.persistence.*;

@Entity
public class Trade {
    @Id Long id;
    String old;
}
