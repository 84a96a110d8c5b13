package demo;

import jakarta.persistence.*;

public enum State { ON, OFF }
