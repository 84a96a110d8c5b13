package demo;

import jakarta.persistence.*;

@Entity
public class Bike extends Vehicle {
    boolean electric;
}
