package demo;

import jakarta.persistence.*;

@Entity
public class Dog extends Animal {
    String bark;
}
