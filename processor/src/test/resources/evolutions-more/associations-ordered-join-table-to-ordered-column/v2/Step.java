package demo;

import jakarta.persistence.*;

@Entity
public class Step {
    @Id Long id;
}
