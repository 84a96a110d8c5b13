package demo;

import jakarta.persistence.*;

@Entity
public class Lamp {
    @Id Long id;
    Boolean lit;
}
