package demo;

import jakarta.persistence.*;

@Entity
public class Bird extends Animal {
    Integer wings;
}
