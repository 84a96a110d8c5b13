package demo;

import jakarta.persistence.*;

@Entity
public class Duck extends Animal {
    Integer ponds;
}
