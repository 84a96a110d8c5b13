package demo;

import jakarta.persistence.*;

public enum Unit { KG, PIECE }
