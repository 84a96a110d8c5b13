package demo;

import jakarta.persistence.*;

@Entity
public class Plant {
    @Id Long id;
}
