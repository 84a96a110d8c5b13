package demo;

import jakarta.persistence.*;

@Entity
public class Purchase {
    @Id Long id;
    String what;
}
