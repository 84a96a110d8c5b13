package demo;

import jakarta.persistence.*;

@Entity
public class Switch {
    @Id Long id;
    Boolean lit;
}
