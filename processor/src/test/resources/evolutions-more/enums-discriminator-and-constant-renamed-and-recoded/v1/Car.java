package demo;

import jakarta.persistence.*;

@Entity @DiscriminatorValue("C")
public class Car extends Vehicle {
    Integer doors;
}
