package demo;

import jakarta.persistence.*;

@Entity
public class Prospect {
    @Id Long id;
}
