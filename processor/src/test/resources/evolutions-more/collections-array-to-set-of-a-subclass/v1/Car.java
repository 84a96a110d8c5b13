package demo;

import jakarta.persistence.*;

@Entity
public class Car extends Asset {
    Integer wheels;
}
