package demo;

import jakarta.persistence.*;

@Entity
public class Player {
    @Id Long id;
}
