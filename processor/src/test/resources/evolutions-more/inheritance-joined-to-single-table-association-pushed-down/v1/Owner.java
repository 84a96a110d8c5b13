package demo;

import jakarta.persistence.*;

@Entity
public class Owner {
    @Id Long id;
}
