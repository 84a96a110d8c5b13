package demo;

import jakarta.persistence.*;

@Entity
public class Vase {
    @Id Long id;
    String colour;
}
