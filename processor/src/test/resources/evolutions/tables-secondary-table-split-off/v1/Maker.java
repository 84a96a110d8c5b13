package demo;

import jakarta.persistence.*;

@Entity
public class Maker {
    @Id Long id;
}
