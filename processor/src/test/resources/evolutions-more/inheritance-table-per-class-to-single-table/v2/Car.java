package demo;

import jakarta.persistence.*;

@Entity
public class Car extends Vehicle {
    Integer doors;
}
