package demo;

import jakarta.persistence.*;

@Entity
public class Pet {
    @Id Integer id;
    Boolean good;
}
